import { createClock } from './clock';
import { closeAll, hostOn, said } from './testing/small-bundle';

afterEach(closeAll);

const CODE = `
function now() { return [new Date().toISOString(), Date.now(), Date().slice(0, 15), new Date(0).getTime(), new Date(2026, 0, 2) instanceof Date, new Date().constructor === Date, typeof Date.UTC]; }
function sleep(ms) { var before = Date.now(); Utilities.sleep(ms); return Date.now() - before; }
function long() { try { for (var i = 0; i < 10; i++) Utilities.sleep(60000); } finally { SpreadsheetApp.getActiveSheet().getRange(1, 1).setValue('late'); } }
function onOpen() { Utilities.sleep(31000); }
function calls() { for (var i = 0; i < 3; i++) PropertiesService.getScriptProperties().getKeys(); return Date.now(); }
`;

test('Date follows the frozen clock', async () => {
  const host = await hostOn(CODE, { start: '2026-03-01T12:00:00Z' });
  host.clock.advance(1500);
  expect(said(await host.run({ function: 'now' }))).toEqual([
    '2026-03-01T12:00:01.500Z',
    Date.parse('2026-03-01T12:00:01.500Z'),
    'Sun Mar 01 2026',
    0,
    true,
    true,
    'function',
  ]);
});

test('flowing time flows', async () => {
  const host = await hostOn(CODE, { frozen: false, start: '2026-03-01T12:00:00Z' });
  const first = host.clock.now();
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(host.clock.now()).toBeGreaterThan(first);
  expect(first).toBeGreaterThanOrEqual(Date.parse('2026-03-01T12:00:00Z'));
  expect(first).toBeLessThan(Date.parse('2026-03-01T12:00:10Z'));
});

test.each([
  [250, 250],
  [300_001, 'Exception: Invalid argument: 300001'],
  [-1, 'Exception: Invalid argument: -1'],
])('sleep(%d) takes clock time at once', async (ms, expected) => {
  const host = await hostOn(CODE);
  expect(said(await host.run({ function: 'sleep', args: [ms] }))).toBe(expected);
});

test('after six minutes an execution is ended, without its finally', async () => {
  const host = await hostOn(CODE);
  const outcome = await host.run({ function: 'long' });
  expect(said(outcome)).toBe('killed: Exceeded maximum execution time');
  expect(outcome.endedAt - outcome.startedAt).toBe(6 * 60_000);
  expect(host.spreadsheet.getSheets()[0]?.getLastRow()).toBe(0);
});

test('a simple trigger has thirty seconds', async () => {
  const host = await hostOn(CODE);
  expect(said(await host.openDocument())).toBe('killed: Exceeded maximum execution time');
});

test('calls can take time', async () => {
  const host = await hostOn(CODE, { limits: { callMs: 100 } });
  expect(said(await host.run({ function: 'calls' }))).toBe(Date.parse('2026-01-05T08:00:00.300Z'));
});

test('alarms ring in order, once, and can be taken back', () => {
  const clock = createClock(0, true);
  const rung: string[] = [];
  clock.alarm(20, () => rung.push('b'));
  clock.alarm(10, () => rung.push('a'));
  const cancel = clock.alarm(15, () => rung.push('never'));
  cancel();
  clock.advance(9);
  expect(rung).toEqual([]);
  clock.advance(11);
  clock.advance(100);
  expect(rung).toEqual(['a', 'b']);
  expect(() => clock.advance(-1)).toThrow('The clock only goes forward');
});
