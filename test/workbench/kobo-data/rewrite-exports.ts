import type { JsonObject, KoboServer, Project } from '../../kobo-server';
import { csvOf, rowsOf } from './csv';

/** Changes the rows of one export, the header among them; `settings` are those it was made with. */
export type Rewrite = (rows: string[][], settings: JsonObject) => string[][];

/**
 * Changes every CSV that the project's exports can give, and ends what was made before, so that the next request gets a new
 * file. XLSX files stay as they are: nothing here writes them.
 */
export function rewriteExports(kobo: KoboServer, project: Project, rewrite: Rewrite): void {
  const changed = (csv: Buffer, settings: JsonObject) => csvOf(rewrite(rowsOf(csv), settings));
  for (const file of project.files) {
    if (file.format === 'csv') file.content = changed(file.content, file.settings);
  }
  for (const { uid, settings } of project.exportSettings) {
    const served = project.served[uid]?.csv;
    kobo.serve(project.uid, uid, served === undefined ? {} : { csv: changed(served, settings) });
  }
}

/** Where the `_id` of a submission stands in a row; questions come before, so the last one of that name counts. */
export const idColumn = (rows: readonly (readonly string[])[]): number => rows[0]?.lastIndexOf('_id') ?? -1;
