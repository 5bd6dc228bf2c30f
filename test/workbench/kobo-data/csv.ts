import { dsvFormat } from 'd3-dsv';
import type { RawCell } from '../../../src/table/raw';
import { type Sheet, textOf } from './sheet';

/** KoboToolbox separates with semicolons (its exporter: formpack, `export.to_csv`). */
const FORMAT = dsvFormat(';');

/** The rows of an export, the header first. */
export const rowsOf = (csv: Buffer): string[][] => FORMAT.parseRows(csv.toString('utf8'));

export const csvSheet = (csv: Buffer): Sheet => ({ name: '', rows: rowsOf(csv) });

/** An export in KoboToolbox's dialect: every cell quoted, CRLF at the end of every line. */
export const csvOf = (rows: readonly (readonly RawCell[])[]): Buffer => Buffer.from(rows.map(line).join(''));

const line = (cells: readonly RawCell[]): string =>
  `${cells.map((cell) => `"${textOf(cell).replaceAll('"', '""')}"`).join(';')}\r\n`;
