import { readExportOptions } from '../../src/kobo/form/export-options';
import { readForm } from '../../src/kobo/form/read-form';
import { resolveColumns } from '../../src/table/columns/resolve-columns';
import type { JsonObject } from '../../test/kobo-server';
import { readTables } from './export-tables';
import type { ExportFile } from './read-file';

/** Names instead of labels. */
const NAMES = '_xml';

/**
 * The language of a file of whose settings nothing is told: the one under which the form knows most of its headers. Names go first, then
 * the form's languages in their order.
 */
export function likelyLang({ bytes, format }: Pick<ExportFile, 'bytes' | 'format'>, content: JsonObject): string {
  const [form, tables] = [readForm(content), readTables({ bytes, format })];
  if (form === null || !tables.ok) return NAMES;
  const langs = [NAMES, ...form.languages.map((language) => language ?? '_default')];
  const strangers = langs.map((lang) => {
    const options = readExportOptions({ lang });
    const read = tables.value(form, options);
    const columns = (read.ok ? read.value : []).flatMap(({ name, header }) =>
      resolveColumns(header, { form, options, table: name }),
    );
    return columns.filter(({ role }) => role === 'unknown').length;
  });
  return langs[strangers.indexOf(Math.min(...strangers))] ?? NAMES;
}
