import type { Json, JsonObject } from './json';
import { isObject } from './json';
import { isPattern } from './mongo-query';
import { onlyIds } from './partial-csv';
import { visibleIds } from './permissions';
import { isDeployed } from './project-state';
import type { Account, ExportSetting, Format, Project, RunError } from './world';

/** What a run gives: the file's content, or why there is none. */
export type Outcome = { readonly content: Buffer } | { readonly error: RunError };

/**
 * Makes an export: the content that was served for it, else the nearest of the project's files. Nothing is computed from the
 * submissions, so `query`, `fields` and `submission_ids` do not change the content.
 */
export function exportContent(
  project: Project,
  setting: ExportSetting,
  format: Format,
  account: Account | null,
): Outcome {
  const error = refusalOf(project, setting, format);
  if (error !== null) return { error };
  const content = project.served[setting.uid]?.[format] ?? nearest(project, setting.settings, format);
  if (content === undefined) return { error: noFile(setting, format) };
  const ids = visibleIds(project, account);
  if (ids === null) return { content };
  return format === 'csv' ? { content: onlyIds(content, ids) } : { error: PARTIAL_XLSX };
}

/** What makes KoboToolbox's own exporter fail, in its words. */
function refusalOf(project: Project, { settings }: ExportSetting, format: Format): RunError | null {
  if (!isDeployed(project)) return { type: 'Exception', text: 'the source must be deployed prior to export' };
  return brokenQuery(settings.query ?? null) ?? (format === 'xlsx' ? sheetClash(project) : null);
}

/** A repeat group called like the project, but for its case, would be a second sheet of that name (XlsxWriter). */
function sheetClash({ name, content }: Project): RunError | null {
  const rows = Array.isArray(content.survey) ? content.survey.filter(isObject) : [];
  const repeat = rows.find((row) => row.type === 'begin_repeat' && isSameButCase(row.name, name));
  if (repeat === undefined) return null;
  return {
    type: 'DuplicateWorksheetName',
    text: `Sheetname '${String(repeat.name)}', with case ignored, is already in use.`,
  };
}

const isSameButCase = (a: Json | undefined, b: string): boolean =>
  typeof a === 'string' && a !== b && a.toLowerCase() === b.toLowerCase();

/** A query is not checked when it is saved: a broken one makes the run fail. */
function brokenQuery(query: Json): RunError | null {
  if (Array.isArray(query)) return query.map(brokenQuery).find((error) => error !== null) ?? null;
  if (!isObject(query)) return null;
  if (query.$in !== undefined && !Array.isArray(query.$in)) {
    return { type: 'OperationFailure', text: '$in needs an array' };
  }
  if (typeof query.$regex === 'string' && !isPattern(query.$regex)) return { type: 'error', text: UNFINISHED };
  return brokenQuery(Object.values(query));
}

const UNFINISHED = 'missing ), unterminated subpattern at position 0';

/**
 * The file with the same language that shares most settings, `multiple_select` before all others. `_default` on a form whose
 * languages all have names gives XML names, so a file with those stands in for it.
 */
function nearest(project: Project, settings: JsonObject, format: Format): Buffer | undefined {
  const files = project.files.filter((file) => file.format === format);
  const same = files.filter((file) => file.settings.lang === settings.lang);
  const candidates = same.length === 0 && settings.lang === '_default' ? files.filter(isXml) : same;
  const best = candidates.reduce<(typeof candidates)[number] | undefined>(
    (found, file) =>
      found === undefined || likeness(file.settings, settings) > likeness(found.settings, settings) ? file : found,
    undefined,
  );
  return best?.content;
}

const isXml = ({ settings }: { settings: JsonObject }): boolean => settings.lang === '_xml';

const KEYS = ['fields_from_all_versions', 'hierarchy_in_labels', 'group_sep', 'xls_types_as_text', 'include_media_url'];

/** KoboToolbox's defaults for keys that settings may leave out. */
const DEFAULTS: JsonObject = { xls_types_as_text: true, include_media_url: false };

function likeness(own: JsonObject, asked: JsonObject): number {
  const equal = (key: string) => own[key] === (asked[key] ?? DEFAULTS[key]);
  return (own.multiple_select === asked.multiple_select ? KEYS.length + 1 : 0) + KEYS.filter(equal).length;
}

const noFile = ({ settings }: ExportSetting, format: Format): RunError => ({
  type: 'KeyError',
  text: `'the local server has no ${format} with the language ${String(settings.lang)}'`,
});

const PARTIAL_XLSX: RunError = {
  type: 'Exception',
  text: 'the local server makes no XLSX for partial permissions',
};
