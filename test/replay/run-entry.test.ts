import { type Ended, runEntry } from '../../scripts/replay/run/run-entry';
import type { ReplayWorld } from '../../scripts/replay/world';
import { defaultChoices } from '../../src/sync/choices';
import type { RunRecord } from '../../src/sync/run-record';
import type { Outcome } from '../host';

const stored = {
  version: 1,
  id: 'link0001',
  spreadsheet: 'book',
  sources: [
    {
      server: 'https://kobo.example',
      account: 'alice',
      project: { uid: `a${'x'.repeat(21)}`, name: 'Prices' },
      export: { uid: `es${'x'.repeat(21)}`, name: 'All' },
      format: 'csv',
    },
  ],
  tabs: [{ table: '', sheet: 7 }],
  choices: defaultChoices(),
  schedule: { every: 'off' },
  owner: { account: 'alice' },
};

/** A world of one linked project with one tab. */
const world = {
  host: {
    properties: { document: () => ({ 'connection/link0001': JSON.stringify(stored) }) },
    spreadsheet: { getSheetById: (id: number) => (id === 7 ? { getName: () => 'Prices' } : null) },
  },
  watch: { written: () => new Map([[7, { rowsWritten: 2, cellsWritten: 20 }]]) },
} as unknown as ReplayWorld;

const calls = { spreadsheet: 1, fetch: 2, properties: 3, all: 9 };
const columns = { new: ['Unit'], gone: [], back: [], relabelled: [] };
const record: RunRecord = {
  startedAt: '2026-01-05T08:00:00Z',
  endedAt: '2026-01-05T08:00:00Z',
  by: 'person',
  account: 'alice',
  outcome: 'asked',
  counts: null,
  losses: [],
  tabs: [{ table: '', sheet: 7, added: 1, edited: 1, removed: 0, unchanged: 5, columns }],
  changed: null,
  warnings: [{ kind: 'state-lost' }],
  asks: [
    { about: 'safety-stop', removed: 5, of: 6, limit: 5 },
    { about: 'new-columns', headers: ['Unit'] },
  ],
  failure: null,
};

const entry = (ended: Partial<Ended>) =>
  runEntry(world, {
    connection: 'link0001',
    outcome: { status: 'done', calls, faultReached: false } as unknown as Outcome,
    record,
    failure: null,
    refused: [],
    ...ended,
  });

test('what the record says, and beside it what the host counted', () => {
  expect(entry({})).toEqual({
    outcome: 'asked',
    failure: null,
    asks: 'safetyStop',
    tabs: {
      Prices: { added: 1, edited: 1, removed: 0, unchanged: 5, columns, rowsWritten: 2, cellsWritten: 20 },
    },
    warnings: [{ kind: 'state-lost' }],
    losses: [],
    counts: null,
    calls,
    faultReached: false,
  });
});

test.each<[RunRecord['asks'], string | null]>([
  [
    [
      {
        about: 'column-claim',
        table: '',
        column: '/question:a',
        headers: ['A', 'B'],
        machine: 'kobo:link0001 /question:a',
      },
    ],
    'columnClaim',
  ],
  [[{ about: 'hand-deleted', count: 1, submissions: ['7'] }], 'handDeleted'],
  [[{ about: 'new-columns', headers: ['Unit'] }], 'newColumns'],
  [[], null],
])('the first question is printed by its name in histories', (asks, name) => {
  expect(entry({ record: { ...record, asks } }).asks).toBe(name);
});

test('a run that was killed can no longer say what it did', () => {
  const outcome = { status: 'killed', calls, faultReached: true } as unknown as Outcome;
  expect(entry({ outcome, record: null })).toMatchObject({
    outcome: 'killed',
    failure: null,
    faultReached: true,
    tabs: { Prices: { added: null, columns: null, rowsWritten: 2 } },
  });
});

test('a run that threw, and one of somebody else’s connection', () => {
  const error = { name: 'ScriptError', message: 'Exceeded' };
  const outcome = { status: 'failed', error, calls, faultReached: false } as unknown as Outcome;
  expect(entry({ outcome, record: null })).toMatchObject({
    outcome: 'failed',
    failure: { code: 'unexpected', detail: 'Exceeded' },
  });
  const failure = { code: 'not-mine', account: 'bob' } as const;
  expect(entry({ record: null, failure })).toMatchObject({ outcome: 'asked', failure, asks: null });
});
