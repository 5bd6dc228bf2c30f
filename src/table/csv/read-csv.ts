import { fail, ok, type Result } from '../../shared/result';
import { isHxlRow } from '../hxl';
import type { RawTable } from '../raw';
import { scanCsv } from './scan-csv';

type TextRow = readonly string[];

/**
 * Reads a CSV export into the table of submissions; a CSV has no other (formpack).
 * @param text the file; a BOM is allowed
 * @returns the table; `not-csv` for a blank file; `download-cut` for an open quote, or a last row that is too short;
 * `csv-unreadable` (with the row, 1 is the header) for a row too short elsewhere, or text behind a closing quote
 */
export function readCsv(text: string): Result<RawTable> {
  if (!/\S/.test(text)) return fail({ code: 'not-csv', found: 'nothing' });
  const scanned = scanCsv(text);
  if (!scanned.ok) return scanned;
  const [header = [], ...rows] = scanned.value;
  const short = rows.findIndex((row) => row.length < header.length);
  return short === -1 ? ok(tableOf(header, rows)) : tooShort(rows, short, header.length);
}

function tooShort(rows: readonly TextRow[], at: number, expected: number): Result<never> {
  if (at === rows.length - 1) return fail({ code: 'download-cut' });
  return fail({ code: 'csv-unreadable', row: at + 2, cells: rows[at]?.length ?? 0, expected });
}

function tableOf(header: TextRow, rows: readonly TextRow[]): RawTable {
  const whole = rows.map((row) => (row.length > header.length ? row.slice(0, header.length) : row));
  const [first, ...others] = whole;
  const hxl = first !== undefined && isHxlRow(first) ? first : null;
  const droppedCells = rows.reduce((sum, row) => sum + beyond(row, header.length), 0);
  return { name: '', parent: null, header, hxl, rows: hxl ? others : whole, droppedCells, shortenedLinks: 0 };
}

/** Nothing is lost with a blank one. */
const beyond = (row: TextRow, length: number): number => row.slice(length).filter((cell) => cell !== '').length;
