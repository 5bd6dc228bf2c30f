import type { Cell } from '../../table/cell';
import type { GoingRow } from '../plan/going-rows';
import type { RowWrite } from '../plan/plan-rows';
import type { TabPlan } from '../plan/tab-plan';
import type { TabWishes } from '../plan/tab-wishes';
import { nameOfKey, rowKey } from '../stand/sync-cell';
import type { RowJob } from './row-jobs';

/** The writes that a plan makes in rows that are there, ordered by row. Deletions are not among them. */
export function jobsInPlace(plan: TabPlan, wishes: TabWishes): RowJob[] {
  const all = plan.columns.wanted.map((_, at) => at);
  const uncovered = newlyMasked(plan, wishes);
  const lists: Lists = {
    all,
    fresh: plan.columns.fresh,
    mark: [...removedAt(plan), ...uncovered],
    erase: erased(plan),
  };
  const writes = plan.rows.writes.map((write) => jobFor(plan, write, lists));
  const kept = plan.gone.filter(({ how }) => how !== 'delete').map((row) => keptJob(plan, row, wishes, lists));
  return [...writes, ...kept, ...hidden(plan, uncovered)].sort((a, b) => a.row - b.row);
}

/** Columns that are masked from now on, or of which nobody knows since when. */
const newlyMasked = ({ columns }: TabPlan, { state }: TabWishes): number[] =>
  columns.wanted.flatMap(({ treatment }, at) =>
    treatment === 'masked' && (state === null || columns.fresh.includes(at)) ? [at] : [],
  );

/**
 * Rows that stay without their submission keep their answers; of columns that are masked from now on they would keep what is to be
 * hidden. The mask is made from answers of the export, so here they are emptied, but for the name that the row has now.
 */
function hidden({ columns, identified, rows, gone }: TabPlan, masked: readonly number[]): RowJob[] {
  const written = new Set([...rows.writes, ...gone].map(({ row }) => row));
  return identified.marks.flatMap((mark, row) => {
    const isUncovered = mark?.isRemoved === true && (masked.length > 0 || mark.isRenamed === true);
    if (!isUncovered || written.has(row)) return [];
    const name = nameOfKey(mark.key);
    const cell = (at: number): Cell => (columns.wanted[at]?.part === 'key' ? name : '');
    // A run that died here has left no fingerprint.
    return [{ row, columns: masked, cell, mark: { ...mark, print: mark.print ?? NOTHING }, wasRemoved: true }];
  });
}

/**
 * Places of the columns that jobs write: of those that are wanted, in their order, and behind them of those that stay though their
 * questions are gone. An erased row is empty there too.
 */
export const placesToWrite = ({ columns }: TabPlan): number[] => [
  ...columns.places.map((place) => place ?? 0),
  ...[...columns.staying, ...columns.unwanted].map(({ column }) => column),
];

/** New rows, from a row on. */
export function jobsAtEnd(plan: TabPlan, appends: readonly number[], first: number): RowJob[] {
  const all = plan.columns.wanted.map((_, at) => at);
  const lists: Lists = { all, fresh: all, mark: [], erase: [] };
  return appends.map((index, at) => jobFor(plan, { row: first + at, index, what: 'all' }, lists));
}

/** Each list is one object, because jobs are grouped by it. */
interface Lists {
  readonly all: readonly number[];
  readonly fresh: readonly number[];
  readonly mark: readonly number[];
  readonly erase: readonly number[];
}

function jobFor({ content, prints }: TabPlan, { row, index, what }: RowWrite, lists: Lists): RowJob {
  const cells = content.rows[index] ?? [];
  const mark = { key: rowKey(content.keys[index] ?? ''), print: prints.text(index), isRemoved: false };
  return { row, columns: lists[what], cell: (column) => cells[column] ?? '', mark };
}

const partsOf = ({ columns }: TabPlan, wanted: (part: string) => boolean): number[] =>
  columns.wanted.flatMap(({ part }, at) => (wanted(part) ? [at] : []));

const removedAt = (plan: TabPlan): number[] => partsOf(plan, (part) => part === 'removed-at');

/** All of ours. What the row is known by is written anew: else a lost sync column could not be made. */
const erased = (plan: TabPlan): number[] => placesToWrite(plan).map((_, at) => at);

/** 1970-01-01 as days since 1899-12-30. */
const EPOCH = 25_569;

function keptJob(
  { columns, identified }: TabPlan,
  { row, key, how }: GoingRow,
  wishes: TabWishes,
  lists: Lists,
): RowJob {
  const { now, zone } = wishes;
  const at = Math.floor((now / 60_000 + zone.offsetMinutes(now)) * 60) / 86_400 + EPOCH;
  const cell = (column: number): Cell => {
    const { part, type } = columns.wanted[column] ?? { part: 'data', type: 'text' };
    if (part === 'key') return type === 'number' ? Number(nameOfKey(key)) : nameOfKey(key);
    return part === 'removed-at' ? at : '';
  };
  const print = how === 'erase' ? NOTHING : (identified.marks[row]?.print ?? NOTHING);
  return { row, columns: how === 'erase' ? lists.erase : lists.mark, cell, mark: { key, print, isRemoved: true } };
}

/** The fingerprint of a row without a value. */
const NOTHING = '0'.repeat(14);
