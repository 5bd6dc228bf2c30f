import type { Cell } from '../../table/cell';
import { fitCell } from '../cut';
import { type TextWay, writeCells } from '../text-way';
import type { Area, Tab } from '../workbook';
import { type Block, dirtyTexts, doneTexts, type Segment, segmentsOf } from './row-jobs';

/** A write that was made, for the case that people moved what was there. */
export interface Written {
  readonly area: Area;
  readonly cells: readonly (readonly Cell[])[];
}

/**
 * Writes neighbouring rows. Where all goes in one call the sync cell goes with it; else the rows are marked as being written
 * first, and the sync cell comes last: at every moment a row is whole or known to be unfinished.
 * @param places of the wanted columns in the tab
 * @param wrote is told each write when it was made
 */
export function writeBlock(
  tab: Tab,
  block: Block,
  places: readonly number[],
  sync: number,
  way: TextWay,
  wrote: (write: Written) => void,
): void {
  const segments = segmentsOf(block.columns, places, sync);
  const done = doneTexts(block);
  const whole = segments.length === 1;
  const order = [...segments].sort((a, b) => Number(a.hasSync) - Number(b.hasSync));
  const writes = [
    ...(whole ? [] : [syncWrite(block, sync, dirtyTexts(block))]),
    ...order.map((segment) => writeOf(block, segment, done)),
  ];
  for (const write of writes) {
    writeCells(tab, write.area, write.cells, way);
    wrote(write);
  }
}

function syncWrite({ jobs }: Block, column: number, texts: readonly string[]): Written {
  return { area: areaOf(jobs, column, 1), cells: texts.map((text) => [text]) };
}

function writeOf({ jobs }: Block, { column, columns, hasSync }: Segment, done: readonly string[]): Written {
  const cells = jobs.map((job, at) => {
    const own = columns.map((one) => fitCell(job.cell(one)));
    return hasSync ? [...own, done[at] ?? ''] : own;
  });
  return { area: areaOf(jobs, column, columns.length + (hasSync ? 1 : 0)), cells };
}

const areaOf = (jobs: Block['jobs'], column: number, columns: number): Area => ({
  row: jobs[0]?.row ?? 1,
  column,
  rows: jobs.length,
  columns,
});
