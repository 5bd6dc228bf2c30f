import type { Host } from '../host';
import type { HostSheet } from '../host/spreadsheet';

/** A cell as text: a formula in R1C1 notation, so that one that was filled down reads alike in every row; else the value. */
export interface SeenCell {
  readonly text: string;
  readonly formula: string;
}

export interface SeenColumn {
  readonly header: string;
  readonly note: string;
  /** Last line of the note of a column of ours, without the connection; `sync`; null: a person's. */
  readonly machine: string | null;
  readonly isHidden: boolean;
}

/** A row below the header. `key`: null where the sync cell says nothing; `isDirty`: it is being written. */
export interface SeenRow {
  readonly at: number;
  readonly key: string | null;
  readonly isDirty: boolean;
  readonly cells: readonly SeenCell[];
}

/** What stands in a tab, with what tells its columns and rows. */
export interface Picture {
  readonly name: string;
  readonly columns: readonly SeenColumn[];
  readonly rows: readonly SeenRow[];
}

/** All tabs but the one that keeps what the add-on wrote. */
export const picturesOf = ({ spreadsheet }: Host): Picture[] =>
  spreadsheet
    .getSheets()
    .filter((sheet) => sheet.getName() !== '_kobo_state')
    .map(pictureOf);

export function pictureOf(sheet: HostSheet): Picture {
  const rows = Math.max(1, sheet.getLastRow());
  const area = sheet.getRange(1, 1, rows, sheet.getMaxColumns());
  const [values, formulas, notes] = [area.getValues(), area.getFormulasR1C1(), area.getNotes()];
  const cells = values.map((row, r) =>
    row.map((value, c) => ({ text: textOf(value), formula: formulas[r]?.[c] ?? '' })),
  );
  // People put titles above.
  const head = Math.max(
    0,
    cells.findIndex((row) => row.some(({ text }) => SYNC.test(text))),
  );
  const columns = (cells[head] ?? []).map((cell, c) => columnOf(cell.text, notes[head]?.[c] ?? '', sheet, c + 1));
  const sync = columns.findIndex(({ machine }) => machine === 'sync');
  const width = columns.findLastIndex((column, c) => column.note !== '' || cells.some((row) => !isBlank(row[c]))) + 1;
  return {
    name: sheet.getName(),
    columns: columns.slice(0, width),
    rows: cells
      .slice(head + 1)
      .map((row, r) => ({ at: head + r + 2, ...markOf(row[sync]?.text ?? ''), cells: row.slice(0, width) })),
  };
}

const textOf = (value: unknown): string => (value instanceof Date ? value.toISOString() : String(value));

export const isBlank = (cell: SeenCell | undefined): boolean =>
  cell === undefined || (cell.text === '' && cell.formula === '');

const SYNC = /^_kobo_sync /;
const MACHINE = /(?:^|\n)kobo:\w+ (.*)$/;

const columnOf = (header: string, note: string, sheet: HostSheet, column: number): SeenColumn => ({
  header,
  note,
  machine: SYNC.test(header) ? 'sync' : (MACHINE.exec(note)?.[1] ?? null),
  isHidden: sheet.isColumnHiddenByUser(column),
});

const MARK = /^(\d+:[^|]+)\|(.+)$/;

function markOf(text: string): Pick<SeenRow, 'key' | 'isDirty'> {
  const [, key = null, print = ''] = MARK.exec(text) ?? [];
  return { key, isDirty: print.startsWith('dirty') };
}

/** The keys of all rows. */
export const keysIn = ({ rows }: Picture): ReadonlySet<string> => new Set(rows.flatMap(({ key }) => key ?? []));

/** The columns of a kind, by their places. */
export const placesOf = ({ columns }: Picture, isWanted: (column: SeenColumn) => boolean): number[] =>
  columns.flatMap((column, at) => (isWanted(column) ? [at] : []));

export const isOurs = ({ machine }: SeenColumn): boolean => machine !== null && machine !== 'sync';
export const isOwn = ({ machine }: SeenColumn): boolean => machine === null;
