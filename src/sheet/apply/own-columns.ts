import { machineLineIn } from '../layout/note';
import type { TabPlan } from '../plan/tab-plan';
import { type Beside, type OwnCell, readBeside, textOf } from '../stand/beside';
import { readStand, type Whose } from '../stand/read-stand';
import type { Stand, SyncedStand } from '../stand/stand';
import type { Tab } from '../workbook';
import type { Written } from './write-block';

/** A tab looked at again after people moved something in it. */
export interface SeenAgain {
  readonly stand: SyncedStand;
  readonly beside: Beside;
  /** For each column that was the user's, its place among those that are now; −1 where it is gone. */
  readonly nowAt: readonly number[];
  /** Do our columns stand where they stood? */
  readonly isInPlace: boolean;
}

/** @returns null where the sync column is gone */
export function seeAgain(tab: Tab, { stand: old, beside }: TabPlan, whose: Whose): SeenAgain | null {
  const stand = readStand(tab, whose);
  if (stand.sync === null) return null;
  const synced = { ...stand, sync: stand.sync };
  const ours = oursIn(synced, whose.connection);
  const now = readBeside(tab, synced, ours);
  return {
    stand: synced,
    beside: now,
    nowAt: placesOf(beside.columns.map(headerIn(old.headers)), now.columns.map(headerIn(stand.headers))),
    isInPlace: isSame(ours, oursIn(old, whose.connection)),
  };
}

const headerIn = (headers: readonly string[]) => (column: number) => headers[column - 1] ?? '';

function oursIn({ notes, sync }: Stand, connection: string): Set<number> {
  const noted = notes.flatMap((note, at) => (machineLineIn(note, connection) === null ? [] : [at + 1]));
  return new Set([...noted, sync?.column ?? 0]);
}

const isSame = (a: ReadonlySet<number>, b: ReadonlySet<number>): boolean =>
  a.size === b.size && [...a].every((one) => b.has(one));

/** By header where that tells, else by order. */
function placesOf(before: readonly string[], now: readonly string[]): number[] {
  if (before.length === now.length && before.every((text, at) => text === now[at])) return before.map((_, at) => at);
  const left = new Set(now.keys());
  const take = (at: number): number => {
    left.delete(at);
    return at;
  };
  const named = before.map((text) =>
    text === '' ? -1 : take(now.findIndex((one, at) => one === text && left.has(at))),
  );
  return named.map((at) => (at === -1 ? take([...left][0] ?? -1) : at));
}

/** What `textOf` says of a blank cell. */
const BLANK = 'string ';

/** Where a column of the user's stands now, by its place among those that were; 0 where it is gone. */
export const columnNow = ({ nowAt, beside }: SeenAgain, at: number): number => beside.columns[nowAt[at] ?? -1] ?? 0;

/** Did one of our writes go over a column? */
export const isHit = (column: number, written: readonly Written[]): boolean =>
  written.some(({ area }) => column >= area.column && column < area.column + area.columns);

/** The user's cells of a row, column by column, as far as the columns count. */
export const partsOf = (cells: readonly (OwnCell | undefined)[], counts: readonly boolean[]): string[] =>
  cells.map((cell, at) => {
    const text = cell === undefined || counts[at] !== true ? '' : textOf(cell);
    return text === BLANK ? '' : text;
  });
