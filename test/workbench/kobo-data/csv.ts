import { dsvFormat } from 'd3-dsv';

/** KoboToolbox separates with semicolons (its exporter: formpack, `export.to_csv`). */
const FORMAT = dsvFormat(';');

/** The rows of an export, the header first. */
export const rowsOf = (csv: Buffer): string[][] => FORMAT.parseRows(csv.toString('utf8'));

/** An export in KoboToolbox's dialect: every cell quoted, CRLF at the end of every line. */
export const csvOf = (rows: readonly (readonly string[])[]): Buffer => Buffer.from(rows.map(line).join(''));

const line = (cells: readonly string[]): string =>
  `${cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(';')}\r\n`;
