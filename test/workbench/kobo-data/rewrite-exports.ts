import type { ExportFile, Format, JsonObject, KoboServer, Project } from '../../kobo-server';
import { type Cells, cellsOf } from './cells';
import { csvOf, csvSheet } from './csv';
import { emptySections, shownSheets } from './empty-export';
import { type Section, sectionsOf, sheetsOf } from './sections';
import { readWorkbook } from './xlsx/read-workbook';
import { writeWorkbook } from './xlsx/write-workbook';

/** How one export was made. */
export interface Made {
  readonly settings: JsonObject;
  readonly cells: Cells;
}

/** Changes the sections of one export, the submissions first. */
export type Rewrite = (sections: readonly Section[], made: Made) => readonly Section[];

/**
 * Changes every file that the project's exports can give, and ends what was made before, so that the next request gets a new
 * file.
 */
export function rewriteExports(kobo: KoboServer, project: Project, rewrite: Rewrite): void {
  const done = new Map<Buffer, Buffer>();
  const changed = (file: ExportFile): Buffer => {
    // Many a file is served by an export setting, too; rewriting takes a tenth of a second.
    const content = done.get(file.content) ?? written(file.format, rewrite(readSections(project, file), madeBy(file)));
    done.set(file.content, content);
    return content;
  };
  for (const file of project.files) file.content = changed(file);
  for (const { uid, settings } of project.exportSettings) {
    const served = Object.entries(project.served[uid] ?? {}) as [Format, Buffer][];
    const files = served.map(([format, content]) => [format, changed({ format, settings, content })]);
    kobo.serve(project.uid, uid, Object.fromEntries(files));
  }
}

const madeBy = ({ format, settings }: ExportFile): Made => ({ settings, cells: cellsOf(format, settings) });

function readSections(project: Project, { format, settings, content }: ExportFile): Section[] {
  if (format === 'csv') return sectionsOf([csvSheet(content)]);
  const sheets = readWorkbook(content);
  return sheets.every(({ rows }) => rows.length === 0) ? emptySections(project, settings) : sectionsOf(sheets);
}

function written(format: Format, sections: readonly Section[]): Buffer {
  const sheets = sheetsOf(sections);
  return format === 'csv' ? csvOf(sheets[0]?.rows ?? []) : writeWorkbook(shownSheets(sections, sheets));
}
