import type { JsonObject, Project } from '../../kobo-server';
import { csvSheet } from './csv';
import { type Section, sectionsOf } from './sections';
import type { Sheet } from './sheet';

/** XLSX without submissions: one sheet without a cell, not even a header. */
const EMPTY: Sheet = { name: 'Sheet1', rows: [] };

/** What of these sheets KoboToolbox's exporter writes. */
export const shownSheets = ([main]: readonly Section[], sheets: readonly Sheet[]): readonly Sheet[] =>
  main === undefined || main.rows.length === 0 ? [EMPTY] : sheets;

/** An XLSX without submissions as it would begin with the first one: with the header of the CSV that is most alike. */
export function emptySections(project: Project, settings: JsonObject): Section[] {
  const alike = (own: JsonObject) => KEYS.every((key) => own[key] === settings[key]);
  const files = project.files.filter(({ format }) => format === 'csv');
  const file = files.find((each) => alike(each.settings)) ?? files.find((each) => each.settings.lang === settings.lang);
  if (file === undefined)
    throw new Error(`"${project.name}" has no CSV in ${String(settings.lang)} to take a header from.`);
  const [main] = sectionsOf([csvSheet(file.content)]);
  return main === undefined ? [] : [{ ...main, name: sheetName(project.name), rows: [] }];
}

/** The settings that columns and their names depend on. */
const KEYS = ['lang', 'multiple_select', 'hierarchy_in_labels', 'group_sep', 'include_media_url'];

/** Excel's limits, as formpack keeps them: `unique_name_for_xls`. */
function sheetName(title: string): string {
  const allowed = [...title.replace(/[[\]*?:\\/]/g, '_').replace(/^'|'$/g, '_')];
  return allowed.length <= 31 ? allowed.join('') : `${allowed.slice(0, 28).join('')}...`;
}
