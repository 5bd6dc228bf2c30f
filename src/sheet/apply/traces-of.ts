import type { Traces } from '../match/assign-rows';
import type { TabPlan } from '../plan/tab-plan';
import type { OwnCell } from '../stand/beside';
import { keyTexts } from '../stand/key-texts';
import { readSyncText } from '../stand/sync-cell';
import type { Tab } from '../workbook';
import { columnNow, isHit, partsOf, type SeenAgain } from './own-columns';
import type { Moved } from './repair';
import type { Written } from './write-block';

/**
 * What tells whose rows those are that were written.
 * @param rows that were written and are there, in order
 */
export function tracesOf(tab: Tab, { plan, model, written }: Moved, again: SeenAgain, rows: readonly number[]): Traces {
  const { columns, rows: cellsBefore, foreign } = plan.beside;
  const texts = again.stand.sync.texts;
  // What we wrote over says nothing.
  const counts = columns.map((_, at) => !isHit(columnNow(again, at), written));
  const before = (row: number) =>
    partsOf(
      columns.map((_, at) => cellsBefore[row]?.[at]),
      counts,
    );
  const now = (row: number) =>
    partsOf(
      again.nowAt.map((at): OwnCell | undefined => again.beside.rows[row]?.[at]),
      counts,
    );
  return {
    rows,
    before: withoutCopies([null, ...model.before.map(keyOf)], plan.identified.copies),
    wrote: [null, ...model.now.map(keyOf)],
    found: [null, ...texts.map(keyOf)],
    ownBefore: (row) => asOne(before(row)),
    ownNow: (row) => asOne(now(row)),
    partsBefore: before,
    partsNow: now,
    keyNow: keysNow(tab, plan, again, written),
    grown: texts.length - model.now.length,
    copies: countOf(plan.identified.copies.map(({ key }) => key)),
    isForeign: (row) => (foreign.get(row)?.size ?? 0) > 0,
  };
}

/** The key column where it stands where it stood, in rows in which our writes did not go over it. */
function keysNow(tab: Tab, plan: TabPlan, { isInPlace }: SeenAgain, written: readonly Written[]) {
  const { content, columns } = plan;
  const place = columns.places[content.columns.findIndex(({ part }) => part === 'key')] ?? null;
  if (place === null || !isInPlace) return () => null;
  const keys = keyTexts(tab, place);
  const over = written.filter((write) => isHit(place, [write]));
  const isOver = (row: number): boolean => over.some(({ area }) => row >= area.row && row < area.row + area.rows);
  const blank = isFull(plan) ? '' : null;
  return (row: number): string | null => (isOver(row) ? null : keys[row - 1] || blank);
}

/** Did the key column say something in each of our rows? People empty it. */
const isFull = ({ keys, identified }: TabPlan): boolean =>
  keys !== null && [...identified.rowOf.values()].every((row) => keys[row - 1] !== '');

const keyOf = (text: string): string | null => readSyncText(text)?.key ?? null;

const asOne = (parts: readonly string[]): string => (parts.every((part) => part === '') ? '' : parts.join('\n'));

/** A copy is none of ours; where rows were inserted since, it may be a row further down. */
function withoutCopies(
  keys: readonly (string | null)[],
  copies: readonly { readonly row: number; readonly key: string }[],
) {
  const rows = new Set(copies.filter(({ row, key }) => keys[row] === key).map(({ row }) => row));
  return keys.map((key, row) => (rows.has(row) ? null : key));
}

function countOf(keys: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
