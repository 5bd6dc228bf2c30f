import { closeAll, hostOn, said } from './testing/small-bundle';
import { until } from './testing/until';

afterEach(closeAll);

const WRITES = `
function write() {
  var sheet = SpreadsheetApp.getActiveSheet();
  try {
    for (var row = 1; row <= 4; row++) sheet.getRange(row, 1).setValue('row ' + row);
    PropertiesService.getScriptProperties().setProperty('reached', 'yes');
    return 'through';
  } catch (error) {
    sheet.getRange(6, 1).setValue(error.message);
    throw error;
  } finally {
    sheet.getRange(5, 1).setValue('finally');
  }
}
function flushed() {
  var sheet = SpreadsheetApp.getActiveSheet();
  sheet.getRange(1, 1).setValue('before');
  SpreadsheetApp.flush();
  sheet.getRange(2, 1).setValue('after');
  for (;;) sheet.getRange(3, 1).isBlank();
}
`;
const column = (host: Awaited<ReturnType<typeof hostOn>>) =>
  host.spreadsheet
    .getSheets()[0]
    ?.getRange(1, 1, 6, 1)
    .getValues()
    .map(([value]) => value);

test.each([
  ['none', ['', '', '', '', '', ''], {}],
  ['some', ['row 1', 'row 2', '', '', '', ''], { Sheet1: 2 }],
  ['all', ['row 1', 'row 2', 'row 3', 'row 4', '', ''], { Sheet1: 4 }],
] as const)(
  'a kill at the 5th call keeps %s of the waiting writes, and finally has no effect',
  async (buffered, values, cells) => {
    const host = await hostOn(WRITES);
    const outcome = await host.run({ function: 'write', fault: { call: 5, how: 'kill', buffered } });
    expect(said(outcome)).toBe('killed: Killed at call 5, Properties.setProperty.');
    expect(outcome).toMatchObject({
      faultReached: true,
      cellsWritten: cells,
      calls: { spreadsheet: 4, properties: 1, all: 5 },
    });
    expect(column(host)).toEqual(values);
    expect(host.properties.script()).toEqual({});
  },
);

test.each([
  ['none', ['', '', '', '', 'finally']],
  ['some', ['row 1', 'row 2', '', '', 'finally']],
  ['all', ['row 1', 'row 2', 'row 3', 'row 4', 'finally']],
] as const)('a throw at the 5th call keeps %s, and the script goes on with the exception', async (buffered, values) => {
  const host = await hostOn(WRITES);
  const outcome = await host.run({ function: 'write', fault: { call: 5, how: 'throw', buffered } });
  const words = "We're sorry, a server error occurred. Please wait a bit and try again.";
  expect(said(outcome)).toBe(`Exception: ${words}`);
  expect(column(host)).toEqual([...values, words]);
});

test('a fault that is not reached says so', async () => {
  const host = await hostOn(WRITES);
  const outcome = await host.run({ function: 'write', fault: { call: 99, how: 'kill' } });
  expect(outcome).toMatchObject({ status: 'done', value: 'through', faultReached: false, calls: { all: 6 } });
});

test('a person may kill it, and flushed writes stay', async () => {
  const host = await hostOn(WRITES);
  const running = host.run({ function: 'flushed' });
  await until(() => (host.executions.at(-1)?.calls.length ?? 0) > 10);
  running.kill();
  expect(await running).toMatchObject({ status: 'killed', reason: 'Execution cancelled.' });
  expect(column(host)).toEqual(['before', 'after', '', '', '', '']);
  const made = host.executions.at(-1)?.calls.length;
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect(host.executions.at(-1)?.calls.length).toBe(made);
});

test("another person's acts come just before their call, past the waiting writes", async () => {
  const host = await hostOn(WRITES);
  const seen: unknown[] = [];
  const acts = [
    () => seen.push(column(host)?.[0]),
    () =>
      host.spreadsheet
        .getSheets()[0]
        ?.getRange('A1:A4')
        .setValues([['p'], ['p'], ['p'], ['p']]),
    () => host.spreadsheet.getSheets()[0]?.insertRowBefore(1),
  ];
  const outcome = await host.run({ function: 'write', meanwhile: { call: 3, acts } });
  expect(outcome).toMatchObject({ status: 'done', faultReached: true });
  expect(seen).toEqual(['']);
  expect(column(host)).toEqual(['row 1', 'row 2', 'row 3', 'row 4', 'finally', '']);
});

test('an act that throws is the fault of whoever wrote it', async () => {
  const host = await hostOn(WRITES);
  const acts = [() => JSON.parse('{')];
  await expect(host.run({ function: 'write', meanwhile: { call: 1, acts } })).rejects.toThrow(
    'An act of "meanwhile" failed',
  );
  expect(host.executions[0]?.outcome).toMatchObject({ status: 'killed' });
});

test('an endless loop is ended after the real time that is allowed', async () => {
  const host = await hostOn('function loop() { for (;;); }', { limits: { realMs: 50 } });
  expect(said(await host.run({ function: 'loop' }))).toBe('killed: Exceeded maximum execution time');
});
