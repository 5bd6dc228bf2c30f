import { fail, ok, type Result, then } from '../shared/result';
import { messageOf } from '../shared/unexpected';
import type { TabContent } from '../sheet/layout/tab-content';
import { LIMITS } from '../sheet/limits';
import type { Connection } from './connection';
import { type Emptied, emptyTab, tabsToEmpty } from './emptied-tabs';
import { hasRoom } from './has-room';
import { type PlannedTab, planTab } from './planned-tab';
import { isCancelled, sayStep } from './progress';
import type { Services } from './services';
import { writeTab } from './write-tab';

/** What is to stand in the connection's tabs after the run. */
export interface Wanted {
  /** One for each table that the export has; none of the submissions only where the export says nothing of them. */
  readonly contents: readonly TabContent[];
  /** A table that the export does not have has no rows. A CSV tells nothing of repeat groups. */
  readonly saysAll: boolean;
  /** A name for the tab of a table that has none yet; `main` is that of the submissions' tab. */
  readonly tabName: (table: string, main: string | null) => string;
}

/** What a run wrote. */
export interface Placed {
  readonly cutCells: number;
}

/**
 * Writes tables into the connection's tabs, which are made at the first time. All tabs are looked at and all plans are whole
 * before the first cell. A tab whose table has no rows any more keeps its header.
 * @returns what came; `too-many-cells` and the like with the tabs untouched; `sheet-refused` where Google refused a write
 */
export function placeTables(services: Services, connection: Connection, wanted: Wanted): Result<Placed> {
  if (wanted.contents.some(({ columns }) => columns.length === 0))
    return fail({ code: 'bad-request', what: 'columns' });
  try {
    const emptied = wanted.saysAll ? tabsToEmpty(services, connection, wanted.contents) : ok({ connection, tabs: [] });
    return then(emptied, (others) => place(services, others, wanted));
  } catch (thrown) {
    return fail({ code: 'sheet-refused', detail: messageOf(thrown) });
  }
}

function place(services: Services, { connection, tabs }: Emptied, wanted: Wanted): Result<Placed> {
  const { contents } = wanted;
  return then(hasRoom(services.workbook, connection, contents), () =>
    then(planAll(services, connection, wanted), (planned) => {
      showNewTabs(services, connection, planned);
      if (!writeAll(services, connection.id, planned)) return fail({ code: 'cancelled' });
      for (const tab of tabs) emptyTab(services, connection.id, tab);
      return ok({ cutCells: planned.reduce((sum, { plan }) => sum + plan.cutCells, 0) });
    }),
  );
}

function planAll(services: Services, connection: Connection, { contents, tabName }: Wanted): Result<PlannedTab[]> {
  const planned: PlannedTab[] = [];
  let known = connection;
  for (const content of contents) {
    const next = planTab(services, known, content, tabName(content.table, mainName(services, known)));
    if (!next.ok) return next;
    planned.push(next.value);
    known = next.value.ready.connection;
  }
  return whyNoRoom(services, planned) ?? ok(planned);
}

/** Each plan was held against the whole room; together they may want more. */
function whyNoRoom({ workbook }: Services, planned: readonly PlannedTab[]): Result<never> | null {
  const needed = planned.reduce((sum, { plan }) => sum + plan.growth, 0);
  const free = LIMITS.workbookCells - workbook.cells();
  return needed > free ? fail({ code: 'too-many-cells', needed, free }) : null;
}

function mainName({ workbook }: Services, { tabs }: Connection): string | null {
  const main = tabs.find(({ table }) => table === '');
  return main === undefined ? null : (workbook.tab(main.sheet)?.name() ?? null);
}

/** Making a tab brings it to the front; of several new ones people want to see the submissions. */
function showNewTabs({ workbook }: Services, { tabs }: Connection, planned: readonly PlannedTab[]): void {
  const [main] = planned;
  const isFirst = tabs.length === 0 && planned.length > 1;
  if (isFirst && main !== undefined) workbook.show(main.ready.tab.id);
}

function writeAll(services: Services, id: string, planned: readonly PlannedTab[]): boolean {
  const of = planned.reduce((sum, { plan }) => sum + plan.block.rows, 0);
  let before = 0;
  for (const tab of planned) {
    const goOn = (rows: number): boolean => goesOn(services, id, before + rows, of);
    if (!writeTab(services, tab, goOn)) return false;
    before += tab.plan.block.rows;
  }
  return true;
}

/** Says how far it is, and hears whether a person wants it to stop. */
function goesOn({ cache }: Services, id: string, rows: number, of: number): boolean {
  sayStep(cache, id, { at: 'writing', rows, of });
  return !isCancelled(cache, id);
}
