import { gate } from './testing/gate';
import { closeAll, hostOn, said } from './testing/small-bundle';
import { until } from './testing/until';

afterEach(closeAll);

const LOCKS = `
function hold() {
  var lock = LockService.getDocumentLock();
  var got = lock.tryLock(0);
  UrlFetchApp.fetch(PropertiesService.getScriptProperties().getProperty('url'));
  return [got, lock.hasLock()];
}
function ask(ms) { var lock = LockService.getDocumentLock(); return [lock.tryLock(ms), lock.tryLock(0), lock.hasLock()]; }
function must(ms) { LockService.getDocumentLock().waitLock(ms); return 'mine'; }
function holdAndLeave() { LockService.getDocumentLock().waitLock(0); return 'left'; }
function own() { return LockService.getUserLock().tryLock(0); }
function setUrl(url) { PropertiesService.getScriptProperties().setProperty('url', url); }
`;

test('two executions at once, and a lock that only one holds', async () => {
  const { server, url, reached, open } = await gate();
  const host = await hostOn(LOCKS);
  await host.run({ function: 'setUrl', args: [url] });
  const holder = host.run({ function: 'hold' });
  await reached;
  expect(said(await host.run({ function: 'ask', args: [0], user: 'second@example.org' }))).toEqual([
    false,
    false,
    false,
  ]);
  expect(said(await host.run({ function: 'own' }))).toBe(true);
  const waiting = host.run({ function: 'ask', args: [5000] });
  open();
  expect(said(await holder)).toEqual([true, true]);
  expect(said(await waiting)).toEqual([true, true, true]);
  server.close();
});

test('waiting for a lock times out when the clock passes', async () => {
  const { server, url, reached, open } = await gate();
  const host = await hostOn(LOCKS);
  await host.run({ function: 'setUrl', args: [url] });
  const holder = host.run({ function: 'hold' });
  await reached;
  const waiting = host.run({ function: 'must', args: [5000] });
  await until(() => host.executions.at(-1)?.calls.length === 1);
  host.clock.advance(4999);
  host.clock.advance(1);
  expect(said(await waiting)).toBe('Exception: Lock timeout: another process was holding the lock for too long.');
  open();
  await holder;
  server.close();
});

test('a lock is let go at the end and at a kill', async () => {
  const { server, url, reached } = await gate();
  const host = await hostOn(LOCKS);
  await host.run({ function: 'setUrl', args: [url] });
  await host.run({ function: 'holdAndLeave' });
  const holder = host.run({ function: 'hold' });
  await reached;
  holder.kill();
  expect(said(await holder)).toBe('killed: Execution cancelled.');
  expect(said(await host.run({ function: 'must', args: [0] }))).toBe('mine');
  server.closeAllConnections();
  server.close();
});

test('when all wait for each other the frozen clock goes to the first timeout', async () => {
  const host = await hostOn(LOCKS);
  const inner: unknown[] = [];
  const acts = [async () => inner.push(said(await host.run({ function: 'must', args: [7000] })))];
  await host.run({ function: 'ask', args: [0], meanwhile: { call: 2, acts } });
  expect(inner).toEqual(['Exception: Lock timeout: another process was holding the lock for too long.']);
  expect(host.clock.now()).toBe(Date.parse('2026-01-05T08:00:07Z'));
});
