import { cancelRun, lastStep } from '../../src/sync/progress';
import type { MemoryCache } from '../fakes/services';
import { dataOf, FIRST, linked, run, served, writesIn } from './linked';

/** A person cancels as soon as this was said; the answer takes it back. */
function cancelWhen(cache: MemoryCache, id: string, said: string): () => void {
  const put = cache.put.bind(cache);
  cache.put = (name, text) => {
    put(name, text);
    if (text.includes(said)) cancelRun(cache, id);
  };
  return () => {
    cache.put = put;
  };
}

/** Three columns with the one that rows are known by: 13,333 rows in each block. */
const MANY = [['a', '_id'], ...Array.from({ length: 30_000 }, (_, at) => [String(at), at + 1])];

test('a run says how far it is, and nothing when it is over', () => {
  const { services, id } = linked(served(...MANY));
  run(services, id);
  expect(services.cache.said).toEqual([
    `progress/${id} {"at":"file"}`,
    `progress/${id} {"at":"read","submissions":30000}`,
    ...[0, 13_333, 26_666].map((rows) => `progress/${id} {"at":"writing","rows":${rows},"of":30000}`),
  ]);
  expect(lastStep(services.cache, id)).toBeNull();
});

test('cancelled while the file is made, nothing is written; the next run completes', () => {
  const { services, id } = linked([...served(...FIRST), ...served(...FIRST)]);
  const stop = cancelWhen(services.cache, id, '"file"');
  expect(run(services, id)).toMatchObject({ outcome: 'unfinished', failure: { code: 'cancelled' } });
  expect(services.workbook.sheets()).toEqual([]);
  stop();
  expect(run(services, id).outcome).toBe('complete');
});

test('cancelled between two blocks, whole rows stand and the next run writes the others', () => {
  const { services, id } = linked([...served(...MANY), ...served(...MANY)]);
  const stop = cancelWhen(services.cache, id, '"rows":13333');
  expect(run(services, id).outcome).toBe('unfinished');
  expect(dataOf(services)[0]).toEqual(MANY.slice(0, 13_334));
  stop();
  services.workbook.calls.splice(0);
  expect(run(services, id)).toMatchObject({ outcome: 'complete', tabs: [{ added: 16_667, unchanged: 13_333 }] });
  expect(dataOf(services)[0]).toEqual(MANY);
  expect(writesIn(services).filter((name) => name === 'writeValues').length).toBeLessThan(5);
});

test('what was cancelled before a run does not stop it', () => {
  const { services, id } = linked(served(...FIRST));
  cancelRun(services.cache, id);
  expect(run(services, id).outcome).toBe('complete');
});
