import type { RunRecord } from '../../src/sync/run-record';
import { counts } from './messages/run-samples';

type Tab = RunRecord['tabs'][number];
type Report = Omit<Partial<Tab>, 'columns'> & { readonly columns?: Partial<Tab['columns']> };

/** What a run did in a tab: nothing, but for what is given. */
export const tabReport = ({ columns, ...given }: Report = {}): Tab => ({
  table: '',
  sheet: 1,
  added: 0,
  edited: 0,
  removed: 0,
  unchanged: 40,
  columns: { new: [], gone: [], back: [], relabelled: [], ...columns },
  ...given,
});

/** A run that went through, but for what is given. */
export const runRecord = (given: Partial<RunRecord> = {}): RunRecord => ({
  startedAt: '2026-07-01T09:41:00Z',
  endedAt: '2026-07-01T09:42:00Z',
  by: 'person',
  account: 'alice',
  outcome: 'complete',
  counts: { ...counts, submissions: 40 },
  losses: [],
  tabs: [tabReport()],
  changed: null,
  warnings: [],
  asks: [],
  failure: null,
  ...given,
});
