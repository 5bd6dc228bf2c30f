import type { RawTable } from '../raw';
import { expectedColumns } from './expected-columns';
import type { FormContext } from './resolve-columns';

/** A table before its first row: KoboToolbox writes no header then (XLSX), the form tells what it would be. */
export function expectedTable({ form, options, table }: FormContext): RawTable {
  const header = expectedColumns(form, options, table).map((column) => column.header);
  const parent = form.repeats.find(({ name }) => name === table)?.parent ?? null;
  return { name: table, parent, header, hxl: null, rows: [], droppedCells: 0, shortenedLinks: 0 };
}
