import { couldBeSheetOf } from '../../../src/table/columns/sheet-name';
import type { RawCell } from '../../../src/table/raw';
import { type Sheet, textOf, withCells } from './sheet';

/** A row with the row that it belongs to, so that rows may come and go before they are numbered. */
export interface Row {
  cells: readonly RawCell[];
  /** Null for a submission. */
  readonly parent: Row | null;
}

/** The submissions, or a repeat group: the names of its columns, its header rows (one more with HXL), and its rows. */
export interface Section {
  readonly name: string;
  readonly head: readonly (readonly RawCell[])[];
  readonly rows: readonly Row[];
  readonly isRepeat: boolean;
}

/**
 * Where a column of the submissions stands, in repeat groups too, which name it `_submission_…`. Questions come before, so the
 * last one of that name counts. -1: not there.
 */
export const placeOf = (section: Section, name: string): number =>
  headerPlace(section.head, section.isRepeat ? `_submission_${name}` : name);

/** The `_id` of the submission that a row is, or belongs to. */
export const idOf = (section: Section, { cells }: Row): string => textOf(cells[placeOf(section, '_id')]);

const headerPlace = (head: Section['head'], name: string): number => head[0]?.lastIndexOf(name) ?? -1;

/** The sections of an export, the submissions first, as KoboToolbox's exporter has them (formpack, `export.to_xlsx`). */
export function sectionsOf(sheets: readonly Sheet[]): Section[] {
  const sections: Section[] = [];
  for (const { name, rows } of sheets) {
    const isRepeat = sections.length > 0;
    const id = headerPlace(rows, isRepeat ? '_submission__id' : '_id');
    const first = rows.findIndex((row) => /^\d+$/.test(textOf(row[id])));
    const head = first === -1 ? rows : rows.slice(0, first);
    const cells = rows.slice(head.length);
    sections.push({ name, head, isRepeat, rows: isRepeat ? linked(head, cells, sections) : cells.map(unlinked) });
  }
  return sections;
}

const unlinked = (cells: readonly RawCell[]): Row => ({ cells, parent: null });

function linked(head: Section['head'], rows: Sheet['rows'], before: readonly Section[]): Row[] {
  const [table, index] = [headerPlace(head, '_parent_table_name'), headerPlace(head, '_parent_index')];
  return rows.map((cells) => {
    const owner = before.find(({ name }) => couldBeSheetOf(name, textOf(cells[table])));
    const parent = owner?.rows[Number(textOf(cells[index])) - 1];
    if (parent === undefined) throw new Error('A row of a repeat group belongs to no row.');
    return { cells, parent };
  });
}

/**
 * Back to sheets: `_index` counts in each section, `_parent_index` says the row that owns; repeat groups without rows have no
 * sheet, and the others come in the order of their first rows.
 */
export function sheetsOf(sections: readonly Section[]): Sheet[] {
  const positions = new Map(sections.flatMap(({ rows }) => rows.map((row, at) => [row, at + 1] as const)));
  const [main, ...repeats] = sections;
  const shown = repeats
    .filter(({ rows }) => rows.length > 0)
    .sort((a, b) => firstOf(a, positions) - firstOf(b, positions));
  return main === undefined ? [] : [main, ...shown].map((section) => numbered(section, positions));
}

/** The position of the submission that has the first row of a repeat group. */
function firstOf({ rows: [first] }: Section, positions: ReadonlyMap<Row, number>): number {
  let row = first;
  while (row?.parent) row = row.parent;
  return (row && positions.get(row)) ?? 0;
}

/** The type of a cell stays: text in CSV, a number in XLSX. */
function numbered({ name, head, rows }: Section, positions: ReadonlyMap<Row, number>): Sheet {
  const [own, parent] = [headerPlace(head, '_index'), headerPlace(head, '_parent_index')];
  const changed = rows.map((row, at) => {
    const changes = [[own, like(row.cells[own], at + 1)] as const];
    const above = row.parent === null ? undefined : positions.get(row.parent);
    return withCells(
      row.cells,
      above === undefined ? changes : [...changes, [parent, like(row.cells[parent], above)] as const],
    );
  });
  return { name, rows: [...head, ...changed] };
}

const like = (cell: RawCell | undefined, value: number): RawCell =>
  typeof cell === 'string' ? String(value) : { kind: 'number', text: String(value) };
