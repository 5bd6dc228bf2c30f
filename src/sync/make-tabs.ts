import { ok, type Result } from '../shared/result';
import type { Connection } from './connection';
import type { Planning } from './place-tables';
import { type PlannedTab, planOne } from './plan-tabs';
import { type ReadyTab, readyTab } from './ready-tab';
import type { Services } from './services';

/** A tab that can be written: how, and what is to be done. */
export interface ReadyPlan extends PlannedTab {
  readonly ready: ReadyTab;
}

/**
 * Opens the tabs that are there, and makes those that are not; a tab that was made is planned like the others. A repeat group's tab that
 * a person deleted is not made again.
 */
export function makeTabs(services: Services, planning: Planning, planned: readonly PlannedTab[]): Result<ReadyPlan[]> {
  const all: ReadyPlan[] = [];
  let { connection } = planning;
  const isFirst = connection.tabs.length === 0;
  for (const content of planning.contents) {
    if (isDeleted(services, connection, content.table)) continue;
    const { table } = content;
    const name = (): string => planning.wanted.tabName(table, mainName(services, connection));
    const ready = readyTab(services, connection, table, name);
    if (!ready.ok) return ready;
    connection = ready.value.connection;
    const known = planned.find(({ tab }) => tab.id === ready.value.tab.id);
    const plan = known === undefined ? planOne(services, planning, ready.value.tab, content, all) : ok(known);
    if (!plan.ok) return plan;
    all.push({ ...plan.value, ready: ready.value });
  }
  showFirst(services, isFirst, all);
  return ok(all);
}

function isDeleted({ workbook }: Services, { tabs }: Connection, table: string): boolean {
  const linked = tabs.find((tab) => tab.table === table);
  return table !== '' && linked !== undefined && workbook.tab(linked.sheet) === null;
}

function mainName({ workbook }: Services, { tabs }: Connection): string | null {
  const main = tabs.find(({ table }) => table === '');
  return main === undefined ? null : (workbook.tab(main.sheet)?.name() ?? null);
}

/** Making a tab brings it to the front; of several new ones people want to see the submissions. */
function showFirst({ workbook }: Services, isFirst: boolean, all: readonly ReadyPlan[]): void {
  const [main] = all;
  if (isFirst && all.length > 1 && main !== undefined) workbook.show(main.tab.id);
}
