import type { Cell } from '../../table/cell';
import { hasLine } from '../layout/note';
import type { Owner } from '../match/assign-rows';
import type { TabPlan } from '../plan/tab-plan';
import { runsOf } from '../stand/beside';
import { keyTexts } from '../stand/key-texts';
import type { Stand } from '../stand/stand';
import { nameOfKey, rowKey, syncText } from '../stand/sync-cell';
import { writeCells } from '../text-way';
import type { Tab } from '../workbook';
import type { SeenAgain } from './own-columns';
import type { Moved } from './repair';

/**
 * Marks rows as being written, or as none of ours. Where our writes left another key in the key column it says the same as the mark from
 * now on: of an unfinished row that column tells which it is.
 */
export function writeMarks(tab: Tab, owners: readonly Owner[], { plan, way }: Moved, again: SeenAgain): void {
  writeDown(tab, again.stand.sync.column, owners.map(markOf), way);
  const column = keyColumn(plan, again);
  if (column === null || owners.every(({ key }) => key === null)) return;
  const now = keyTexts(tab, column);
  const { headerRow, headers } = again.stand;
  // The columns may have been moved again: then there is nothing to write into, and the next look tells.
  if (now[headerRow - 1] !== headerKey(headers[column - 1] ?? '')) return;
  const cellOf = keyCells(plan);
  const wrong = owners.flatMap(({ row, key }) => {
    const cell = key === null ? null : cellOf(key);
    return cell === null || now[row - 1] === rowKey(String(cell)) ? [] : [{ row, cell }];
  });
  writeDown(tab, column, wrong, way);
}

/** What `keyTexts` says of a header. */
const headerKey = (text: string): string => (text === '' ? '' : rowKey(text));

interface DownCell {
  readonly row: number;
  readonly cell: Cell;
}

const markOf = ({ row, key }: Owner): DownCell => ({
  row,
  cell: key === null ? '' : syncText({ key, print: null, isRemoved: false }),
});

function writeDown(tab: Tab, column: number, all: readonly DownCell[], way: Moved['way']): void {
  for (const { from, count } of runsOf(all.map(({ row }) => row))) {
    const cells = all.filter(({ row }) => row >= from && row < from + count).map(({ cell }) => [cell]);
    writeCells(tab, { row: from, column, rows: count, columns: 1 }, cells, way);
  }
}

/** By its note, since people may have moved it; they clear notes too. */
function keyColumn({ content, columns }: TabPlan, { stand, isInPlace }: SeenAgain): number | null {
  const at = keyAt(content);
  const noted = placeOf(stand, content.columns[at]?.machine);
  return noted ?? (isInPlace ? (columns.places[at] ?? null) : null);
}

function placeOf({ notes }: Stand, machine: string | undefined): number | null {
  const at = machine === undefined ? -1 : notes.findIndex((note) => hasLine(note, machine));
  return at === -1 ? null : at + 1;
}

const keyAt = ({ columns }: TabPlan['content']): number => columns.findIndex(({ part }) => part === 'key');

/** As the export says it; of a submission that left it, as the row is called. */
function keyCells({ content }: TabPlan): (key: string) => Cell {
  const at = keyAt(content);
  const cells = new Map(content.keys.map((name, index) => [name, content.rows[index]?.[at]]));
  const isNumber = content.columns[at]?.type === 'number';
  return (key) => {
    const name = nameOfKey(key);
    return cells.get(name) ?? (isNumber ? Number(name) : name);
  };
}
