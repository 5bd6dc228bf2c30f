import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';

export interface InspectOptions {
  readonly file: string;
  /** The form as `GET /api/v2/assets/{uid}/` gives it. */
  readonly form: string | null;
  /** The export setting's `export_settings`. */
  readonly settings: string | null;
}

export const HELP = `npm run --silent inspect -- FILE [--form form.json] [--settings export-settings.json]
                          imports an export file (CSV or XLSX) through the built add-on into a local spreadsheet and
                          prints as one JSON document what stands in its cells.
                          form.json: the project as KoboToolbox's API gives it (/api/v2/assets/UID/)
                          export-settings.json: the export_settings of the saved export
                          Exit 0; 1 with {"failure": …} when the add-on refuses the file; 2 when the call is wrong`;

/** Reads the command line; null asks for help. Throws with one plain sentence where it cannot be followed. */
export function readOptions(args: readonly string[]): InspectOptions | null {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { form: { type: 'string' }, settings: { type: 'string' }, help: { type: 'boolean' } },
  });
  if (values.help === true) return null;
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new Error(`Name one file.\n\n${HELP}`);
  const { form = null, settings = null } = values;
  const missing = [file, form, settings].find((path) => path !== null && !existsSync(path));
  if (missing !== undefined) throw new Error(`There is no file ${missing}.`);
  return { file, form, settings };
}
