import { lastOfTable } from '../plan/last-of-table';
import type { TabPlan } from '../plan/tab-plan';
import type { TabWishes } from '../plan/tab-wishes';
import type { Area } from '../workbook';
import { changesColumns } from './apply-columns';
import { jobsInPlace, placesToWrite } from './jobs-of';
import type { RowJob } from './row-jobs';
import { needsHeader } from './sync-header';

/**
 * Tells of merged cells whether a plan writes into them, deletes their rows, or inserts rows amid them. Such cells take a value in their
 * first cell only. New rows are none of these: they are never written over merged cells.
 */
export function writesInto(plan: TabPlan, wishes: TabWishes): (merged: Area) => boolean {
  const jobs = jobsInPlace(plan, wishes);
  const places = placesToWrite(plan);
  const sync = plan.stand.sync?.column ?? 0;
  const writes = ({ columns }: RowJob, merged: Area): boolean =>
    isAmong(sync, merged) || columns.some((at) => isAmong(places[at] ?? 0, merged));
  const whole = wholeRows(plan);
  return (merged) =>
    isSplit(plan, merged) ||
    whole.some((row) => isBeside(row, merged)) ||
    jobs.some((job) => isBeside(job.row, merged) && writes(job, merged));
}

/** Rows that are deleted, and in which any of our cells may be written. */
function wholeRows(plan: TabPlan): number[] {
  const { stand, gone, columns, content, identified } = plan;
  const deleted = gone.filter(({ how }) => how === 'delete').map(({ row }) => row);
  const heads = changesColumns(plan) || needsHeader(plan) ? [stand.headerRow, stand.headerRows] : [];
  const hasPositions = content.columns.some(({ part }, at) => part === 'position' && columns.places[at] !== null);
  return [...deleted, ...heads, ...(hasPositions ? identified.rowOf.values() : [])];
}

/** Rows are inserted behind the last of ours. */
function isSplit(plan: TabPlan, { row, rows }: Area): boolean {
  const last = lastOfTable(plan);
  return plan.rows.appends.length > 0 && row <= last && row + rows > last + 1;
}

const isBeside = (at: number, { row, rows }: Area): boolean => at >= row && at < row + rows;

const isAmong = (at: number, { column, columns }: Area): boolean => at >= column && at < column + columns;
