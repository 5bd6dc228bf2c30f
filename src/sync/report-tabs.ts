import { countCut } from '../sheet/cut';
import { copiedRows } from '../sheet/plan/copied-rows';
import { nameOfKey } from '../sheet/stand/sync-cell';
import type { Ask } from './ask';
import type { Planning } from './place-tables';
import type { ChangedSubmissions, TabReport } from './tab-report';
import type { Warning } from './warning';
import type { WrittenTab } from './write-tabs';

/** What a run did in all tabs, in words for nobody yet. */
export interface TabsReport {
  readonly tabs: readonly TabReport[];
  readonly changed: ChangedSubmissions;
  readonly warnings: readonly Warning[];
  readonly asks: readonly Ask[];
  readonly cutCells: number;
}

/** So many submissions of each kind are named in a record. */
const MOST_NAMED = 50;
const MOST_COPIES = 10;

/** Sums up what was planned first and carried out. */
export function reportOf(planning: Planning, written: readonly WrittenTab[]): TabsReport {
  const main = written.find(({ content }) => content.table === '');
  const waiting = written.flatMap(({ plan }) => plan.rows.report.waiting);
  const ask: Ask = { about: 'hand-deleted', count: waiting.length, submissions: waiting.slice(0, MOST_NAMED) };
  return {
    tabs: written.map(reportTab),
    changed: {
      added: (main?.plan.rows.report.added ?? []).slice(0, MOST_NAMED),
      edited: (main?.plan.rows.report.edited ?? []).slice(0, MOST_NAMED),
      removed: (main?.plan.gone ?? []).slice(0, MOST_NAMED).map(({ key }) => nameOfKey(key)),
    },
    warnings: [...goneTabs(planning, written), ...written.flatMap(warningsOf)],
    asks: waiting.length === 0 ? [] : [ask],
    cutCells: written.reduce((sum, { content }) => sum + countCut(content.rows), 0),
  };
}

function reportTab({ content, plan, tab }: WrittenTab): TabReport {
  const { added, edited, unchanged } = plan.rows.report;
  const { report } = plan.columns;
  // All columns of a new tab are new: that is no news.
  const isFirst = plan.stand.headerRows === 0;
  return {
    table: content.table,
    sheet: tab.id,
    added: added.length,
    edited: edited.length,
    removed: plan.gone.length,
    unchanged,
    columns: {
      new: isFirst ? [] : [...report.new],
      gone: [...report.gone],
      back: [...report.back],
      relabelled: [...report.relabelled],
    },
  };
}

function warningsOf({ content: { table }, plan, state, applied, numbered, wishes, ready }: WrittenTab): Warning[] {
  const copies = copiedRows(plan);
  const count = plan.rows.report.restored;
  const isLost = state === null && ready.state.everComplete && plan.identified.rowOf.size > 0;
  return [
    ...(isLost ? [{ kind: 'state-lost' as const }] : []),
    ...(copies.length > 0
      ? [
          {
            kind: 'copied-rows' as const,
            table,
            count: copies.length,
            keys: copies.slice(0, MOST_COPIES).map(({ key }) => nameOfKey(key)),
          },
        ]
      : []),
    ...(plan.isSyncLost ? [{ kind: 'sync-column-lost' as const, table }] : []),
    ...(plan.isVerified && !wishes.all && !plan.isSyncLost && count > 0
      ? [{ kind: 'restored-rows' as const, table, count }]
      : []),
    ...(applied.wasMoved ? [{ kind: 'moved-meanwhile' as const, table }] : []),
    ...(numbered.doubtful > 0 ? [{ kind: 'doubtful-rows' as const, table, count: numbered.doubtful }] : []),
  ];
}

function goneTabs({ contents, connection }: Planning, written: readonly WrittenTab[]): Warning[] {
  return contents
    .filter(
      ({ table }) =>
        connection.tabs.some((tab) => tab.table === table) && written.every((one) => one.content.table !== table),
    )
    .map(({ table }) => ({ kind: 'tab-gone', table }));
}
