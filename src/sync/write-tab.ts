import { apply, grow } from '../sheet/apply';
import type { PlannedTab } from './planned-tab';
import { markOf } from './row-mark';
import type { Services } from './services';
import { around, type TabState, writeTabState } from './tab-state';

/**
 * Carries out the plan of one tab. Claims the cells before they are written and says "complete" only after the flush: a dead
 * run is known as one.
 * @param goOn is told how many rows of this tab stand; false stops there
 * @returns whether all was done
 */
export function writeTab(services: Services, planned: PlannedTab, goOn: (rows: number) => boolean): boolean {
  const { ready, plan } = planned;
  const keep = (state: TabState): void => writeTabState(services.userStore, ready.connection.id, ready.table, state);
  // A claim before the room is made would take for ours what still stands there.
  grow(ready.tab, plan, ready.textWay);
  services.workbook.flush();
  const claimed = claim(planned);
  keep(claimed);
  const isDone = apply(ready.tab, plan, ready.textWay, goOn);
  services.workbook.flush();
  if (isDone) keep(completed(claimed, planned));
  return isDone;
}

/** Until all is done nothing is known of formats and notes: the next run sets them again. */
const claim = ({ ready: { state }, plan }: PlannedTab): TabState => ({
  ...state,
  columns: '',
  notes: '',
  block: around(state.block, plan.block),
  headers: [...state.headers.slice(-1), markOf(plan, 1)],
  complete: false,
});

const completed = (state: TabState, { plan, marks }: PlannedTab): TabState => ({
  ...state,
  block: plan.block,
  headers: [markOf(plan, 1)],
  lastRow: markOf(plan, plan.block.rows),
  headerRows: plan.headers,
  ...marks,
  complete: true,
  everComplete: true,
});
