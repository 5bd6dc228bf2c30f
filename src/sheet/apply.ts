import { fitCell } from './cut';
import type { Plan, Step } from './plan';
import { type TextWay, writeCells } from './text-way';
import type { Tab } from './workbook';

type Doers = {
  readonly [D in Step['do']]: (tab: Tab, step: Extract<Step, { do: D }>, plan: Plan, way: TextWay) => void;
};

const doers: Doers = {
  'insert-columns': (tab, { after, count }) => tab.insertColumns(after, count),
  'insert-rows': (tab, { after, count }) => tab.insertRows(after, count),
  format: (tab, { areas, format }) => tab.format(areas, format),
  'style-header': (tab, { rows, columns, before }) => tab.styleHeader(rows, columns, before),
  note: (tab, { notes }) => tab.note(notes),
  'right-to-left': (tab) => tab.setRightToLeft(),
  widen: (tab, { column, columns }) => tab.widen(column, columns),
  clear: (tab, { area }) => tab.clear(area),
  write: (tab, { from, to }, plan, way) => {
    const area = {
      row: from + 1,
      column: 1,
      rows: to - from,
      columns: plan.block.columns,
    };
    writeCells(
      tab,
      area,
      plan.rows.slice(from, to).map((row) => row.map(fitCell)),
      way,
    );
  },
};

const GROWTH: readonly Step['do'][] = ['insert-columns', 'insert-rows'];

/** Makes the room a plan needs, and nothing else. Till it is flushed nobody may believe that the room is there. */
export function grow(tab: Tab, plan: Plan, way: TextWay): void {
  for (const step of plan.steps.filter((one) => GROWTH.includes(one.do))) applyStep(tab, step, plan, way);
}

/**
 * Carries out a plan after `grow`, step by step. May throw what the spreadsheet service throws; what is written by then stays, and
 * the next refresh writes all of it again.
 * @param goOn is told before each block how many rows stand; false stops there, between two rows
 * @returns whether all was done
 */
export function apply(tab: Tab, plan: Plan, way: TextWay, goOn: (rows: number) => boolean = () => true): boolean {
  for (const step of plan.steps.filter((one) => !GROWTH.includes(one.do))) {
    if (step.do === 'write' && !goOn(step.from)) return false;
    applyStep(tab, step, plan, way);
  }
  return true;
}

function applyStep<D extends Step['do']>(tab: Tab, step: Extract<Step, { do: D }>, plan: Plan, way: TextWay): void {
  const doer: (tab: Tab, step: Extract<Step, { do: D }>, plan: Plan, way: TextWay) => void = doers[step.do as D];
  doer(tab, step, plan, way);
}
