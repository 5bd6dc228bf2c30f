import { decodeTable } from '../../../src/table/decode-table';
import { readXlsx } from '../../../src/table/xlsx/read-xlsx';
import { columnsOf } from './columns';

/**
 * From the parts' text to typed rows, all sheets.
 * @param {{ latin1: string, parts: { name: string, text: string }[] }} file
 * @returns {number} cells that are not empty
 */
export function run({ latin1, parts }) {
  const zip = { latin1: () => latin1, unzip: () => parts.map(({ name, text }) => ({ name, text: () => text })) };
  const read = readXlsx(zip);
  if (!read.ok) throw new Error(JSON.stringify(read.failure));
  let cells = 0;
  for (const { rows } of read.value.map(typed)) {
    for (const row of rows) for (const cell of row) if (cell !== '') cells++;
  }
  return cells;
}

/** The header row goes along as a row, to be counted too. */
function typed({ name, rows, shortenedLinks }) {
  const header = rows[0] ?? [];
  const raw = { name, parent: null, header, hxl: null, rows, droppedCells: 0, shortenedLinks };
  return decodeTable(raw, columnsOf(header));
}
