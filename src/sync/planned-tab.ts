import { hash53 } from '../shared/hash';
import { fail, ok, type Result, then } from '../shared/result';
import type { TabContent } from '../sheet/layout/tab-content';
import { type Plan, planReplace, sizeOf } from '../sheet/plan';
import { lookAt } from '../sheet/stand';
import type { Connection } from './connection';
import { type ReadyTab, readyTab } from './ready-tab';
import { whatMoved } from './row-mark';
import type { Services } from './services';
import type { TabState } from './tab-state';

/** A tab, what stands in it, and what is to be done. */
export interface PlannedTab {
  readonly ready: ReadyTab;
  readonly plan: Plan;
  readonly marks: ColumnMarks;
}

/** `hash53` of the columns that the plan writes with their types, and of their notes. */
type ColumnMarks = Pick<TabState, 'columns' | 'notes'>;

/** Opens or makes a table's tab and plans what to write; nothing but the probe of a new tab is written. */
export function planTab(
  services: Services,
  connection: Connection,
  content: TabContent,
  name: string,
): Result<PlannedTab> {
  return then(readyTab(services, connection, content.table, name), (ready) => {
    const moved = whatMoved(ready.tab, ready.state);
    if (moved !== null) return fail({ code: moved });
    const marks = marksOf(content);
    const stand = lookAt(services.workbook, ready.tab, writtenIn(ready.state, marks), sizeOf(content));
    return then(planReplace(content, stand), (plan) => ok({ ready, plan, marks }));
  });
}

/** A column is told by the last line of its note. */
const marksOf = ({ columns, hxl }: TabContent): ColumnMarks => ({
  columns: hash53(
    JSON.stringify([columns.map(({ note, type }) => [note.replace(/^[\s\S]*\n/, ''), type]), hxl !== null]),
  ),
  notes: hash53(JSON.stringify(columns.map(({ note }) => note))),
});

const writtenIn = (state: TabState, marks: ColumnMarks) => ({
  block: state.block,
  isNew: !state.everComplete,
  formatAll: state.textWay === 'format-only' || state.columns !== marks.columns,
  noteAll: state.notes !== marks.notes,
  headers: state.headerRows,
});
