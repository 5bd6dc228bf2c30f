import type { Cell } from '../../table/cell';
import { LIMITS } from '../limits';
import { type SyncMark, syncText } from '../stand/sync-cell';

/** One row to write: which of the wanted columns, with what, and what its sync cell says when it is done. */
export interface RowJob {
  readonly row: number;
  /** Which wanted columns, by their place in the content; jobs with the same list are written together. */
  readonly columns: readonly number[];
  readonly cell: (column: number) => Cell;
  readonly mark: SyncMark;
  /** The row stays without its submission since an earlier run: what is decided of going rows was decided of it then. */
  readonly wasRemoved?: true;
}

/** Neighbouring rows that are written with the same columns. */
export interface Block {
  readonly jobs: readonly RowJob[];
  readonly columns: readonly number[];
}

/** Neighbouring columns of a tab in one write. The sync column, where it is among them, is the last. */
export interface Segment {
  readonly column: number;
  /** Wanted columns in the order of the tab. */
  readonly columns: readonly number[];
  readonly hasSync: boolean;
}

/** Groups jobs, ordered by row, into blocks of at most 40,000 cells. */
export function blocksOf(jobs: readonly RowJob[]): Block[] {
  const blocks: { jobs: RowJob[]; columns: readonly number[] }[] = [];
  for (const job of jobs) {
    const last = blocks[blocks.length - 1];
    const before = last?.jobs[last.jobs.length - 1];
    const fits = last !== undefined && (last.jobs.length + 1) * (job.columns.length + 1) <= LIMITS.blockCells;
    if (fits && before?.row === job.row - 1 && last.columns === job.columns) last.jobs.push(job);
    else blocks.push({ jobs: [job], columns: job.columns });
  }
  return blocks;
}

/**
 * The writes that a row takes: never across a column of the user's, nor one that is not written.
 * @param places of the wanted columns in the tab
 */
export function segmentsOf(columns: readonly number[], places: readonly number[], sync: number): Segment[] {
  const all = columns.map((column) => ({ column, place: places[column] ?? 0 })).sort((a, b) => a.place - b.place);
  const segments: { column: number; columns: number[]; hasSync: boolean }[] = [];
  const open = (place: number) => {
    const last = segments[segments.length - 1];
    if (last !== undefined && !last.hasSync && last.column + last.columns.length === place) return last;
    const opened = { column: place, columns: [] as number[], hasSync: false };
    segments.push(opened);
    return opened;
  };
  for (const { column, place } of all.filter((one) => one.place < sync)) open(place).columns.push(column);
  open(sync).hasSync = true;
  for (const { column, place } of all.filter((one) => one.place > sync)) open(place).columns.push(column);
  return segments;
}

/** Sync texts of a block: while it is being written in several calls, and when it is done. */
export const dirtyTexts = ({ jobs }: Block): string[] =>
  jobs.map(({ mark, wasRemoved }) => syncText({ ...mark, print: null, isRemoved: wasRemoved === true }));
export const doneTexts = ({ jobs }: Block): string[] => jobs.map(({ mark }) => syncText(mark));
