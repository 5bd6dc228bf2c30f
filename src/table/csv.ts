import { dsvFormat } from 'd3-dsv';
import { fail, ok, type Result } from '../shared/result';
import { columnsOf } from './columns';
import { accountsForAll } from './csv-account';
import { isHxlRow } from './hxl';
import type { Row, Table } from './table';

/** KoboToolbox's CSV is separated by semicolons, always (formpack `reporting/export.py`). */
const { parseRows } = dsvFormat(';');

/**
 * Reads a CSV export into the table of submissions. d3-dsv was measured equal to Python's `csv` on 3,000 hostile files;
 * what it accepts in silence (an open quote, text after a closing quote) is found by counting characters.
 * @param text the file; a BOM is allowed
 * @returns the table; `not-csv` for a blank file, `download-cut` for an open quote or a row too short at the end,
 * `csv-unreadable` (with the row, 1 is the header) for a row too short elsewhere
 */
export function readCsv(text: string): Result<Table> {
  const file = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const [header, ...rows] = parseRows(file);
  if (header === undefined || file.trim() === '') return fail({ code: 'not-csv', found: 'nothing' });
  const short = rows.findIndex((row) => row.length < header.length);
  if (short !== -1) return tooShort(rows, short, header.length);
  if (!accountsForAll(file, [header, ...rows])) return fail({ code: 'download-cut' });
  return ok(tableOf(header, rows));
}

function tooShort(rows: readonly Row[], at: number, expected: number): Result<never> {
  if (at === rows.length - 1) return fail({ code: 'download-cut' });
  return fail({
    code: 'csv-unreadable',
    row: at + 2,
    cells: rows[at]?.length ?? 0,
    expected,
  });
}

function tableOf(header: Row, rows: readonly Row[]): Table {
  const whole = rows.map((row) => (row.length > header.length ? row.slice(0, header.length) : row));
  const [first, ...others] = whole;
  const tagged = first !== undefined && isHxlRow(first);
  return {
    name: '',
    columns: columnsOf(header),
    hxl: tagged ? first : null,
    rows: tagged ? others : whole,
    droppedCells: rows.reduce((sum, row) => sum + row.length - header.length, 0),
  };
}
