import { isHxlRow } from '../../src/table/hxl';
import type { HostSheet } from '../../test/host/spreadsheet';

/** A column of a tab as its header tells it. */
export interface HeaderCell {
  /** What stands in the header row. */
  readonly header: string;
  /** Of the note's machine line: whose column it is, and what finds it again; null where there is none. */
  readonly machine: { readonly connection: string; readonly identity: string } | null;
  readonly isSync: boolean;
}

export interface TabHeader {
  /** The row of the headers, from 1: the first with a machine line, else the first. */
  readonly row: number;
  /** How many rows there are down to the last header row; the row of HXL tags is one. */
  readonly rows: number;
  readonly columns: readonly HeaderCell[];
}

/** People insert rows above a table; nobody looks for it farther down. */
const ROWS = 10;

/** The last line of a header's note: `kobo:<connection> <identity>` (src/sheet/layout/note.ts). */
const MACHINE = /(?:^|\n)kobo:([a-zA-Z0-9]+) (.*)$/;

/** Reads the header of a tab. */
export function readHeader(sheet: HostSheet): TabHeader {
  const [rows, columns] = [Math.min(ROWS, sheet.getMaxRows()), sheet.getMaxColumns()];
  const notes = sheet.getRange(1, 1, rows, columns).getNotes();
  const found = notes.findIndex((cells) => cells.some((note) => MACHINE.test(note)));
  const row = Math.max(1, found + 1);
  const headers = sheet.getRange(row, 1, 1, columns).getDisplayValues()[0] ?? [];
  const cells = headers.map((header, at) => headerCell(header, notes[row - 1]?.[at] ?? ''));
  return { row, rows: row + (hasTags(sheet, row, cells) ? 1 : 0), columns: cells };
}

function headerCell(header: string, note: string): HeaderCell {
  const [, connection, identity = ''] = MACHINE.exec(note) ?? [];
  const machine = connection === undefined ? null : { connection, identity };
  return { header, machine, isSync: header.startsWith('_kobo_sync') };
}

/** Does a row of HXL tags stand below the headers? */
function hasTags(sheet: HostSheet, row: number, cells: readonly HeaderCell[]): boolean {
  if (row >= sheet.getMaxRows()) return false;
  const below = sheet.getRange(row + 1, 1, 1, cells.length).getDisplayValues()[0] ?? [];
  return isHxlRow(below.filter((_, at) => cells[at]?.machine !== null && cells[at]?.isSync === false));
}
