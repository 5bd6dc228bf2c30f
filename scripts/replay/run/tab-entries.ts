import type { TabReport } from '../../../src/sync/tab-report';
import type { Written } from '../count/write-watch';
import { storedConnections } from '../stored';
import type { ReplayWorld } from '../world';
import type { Ended } from './run-entry';

/** What is printed of a tab: what the add-on says, and what the host counted. */
export type TabEntry = Pick<TabReport, 'added' | 'edited' | 'removed' | 'unchanged' | 'columns'> & Written;

type Unknown = {
  readonly [K in keyof Pick<TabReport, 'added' | 'edited' | 'removed' | 'unchanged' | 'columns'>]: null;
};

const NOTHING = {
  added: 0,
  edited: 0,
  removed: 0,
  unchanged: 0,
  columns: { new: [], gone: [], back: [], relabelled: [] },
};

/** A run that was killed could not say what it did. */
const UNKNOWN: Unknown = { added: null, edited: null, removed: null, unchanged: null, columns: null };

/** By the names of the tabs: those of the linked project. */
export function tabEntries({ host, watch }: ReplayWorld, { connection, outcome, record }: Ended) {
  const written = watch.written(outcome);
  const reports = record?.tabs ?? [];
  const silent = outcome.status === 'killed' ? UNKNOWN : NOTHING;
  const linked = storedConnections(host).find(({ id }) => id === connection)?.tabs ?? [];
  return Object.fromEntries(
    linked.flatMap(({ sheet: id }) => {
      const tab = host.spreadsheet.getSheetById(id);
      const report = reports.find(({ sheet }) => sheet === id);
      return tab === null ? [] : [[tab.getName(), { ...saidOf(report, silent), ...countedOf(written.get(id)) }]];
    }),
  );
}

const saidOf = (report: TabReport | undefined, silent: typeof NOTHING | Unknown) =>
  report === undefined ? silent : without(report);

const without = ({ added, edited, removed, unchanged, columns }: TabReport) => ({
  added,
  edited,
  removed,
  unchanged,
  columns,
});

const countedOf = (written: Written | undefined): Written => written ?? { rowsWritten: 0, cellsWritten: 0 };
