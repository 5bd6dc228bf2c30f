import { addRun, type RunRecord, readRuns } from '../../src/sync/run-record';
import { MemoryStore } from '../fakes/services';

const run = (n: number, detail = ''): RunRecord => ({
  startedAt: `run ${n}`,
  endedAt: '',
  by: 'clock',
  account: 'alice',
  outcome: 'failed',
  counts: null,
  losses: [],
  tabs: [],
  changed: null,
  warnings: [],
  asks: [],
  failure: { code: 'unexpected', detail },
});

test('the newest fifty are kept, newest first', () => {
  const store = new MemoryStore();
  for (let n = 1; n <= 60; n++) addRun(store, 'x', run(n));
  expect(readRuns(store, 'x').map(({ startedAt }) => startedAt)).toEqual(
    Array.from({ length: 50 }, (_, i) => `run ${60 - i}`),
  );
});

test('what is kept stays small enough for the property store, also in Arabic', () => {
  const store = new MemoryStore();
  for (let n = 1; n <= 60; n++) addRun(store, 'x', run(n, 'ع'.repeat(900)));
  const text = store.read('runs/x') ?? '';
  expect(new TextEncoder().encode(text).length).toBeLessThan(40_000);
  expect(readRuns(store, 'x')[0]?.startedAt).toBe('run 60');
  expect(readRuns(store, 'x').length).toBeGreaterThan(3);
});

test.each(['', 'no json', '{}', '[{"startedAt":1}]'])('%j reads as no runs', (text) => {
  const store = new MemoryStore();
  store.write('runs/x', text);
  expect(readRuns(store, 'x')).toEqual([]);
});
