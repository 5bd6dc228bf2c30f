import { closeAll, hostOn, said } from './testing/small-bundle';

afterEach(closeAll);

const HOUR = 3_600_000;
const CODE = `
function hourly() { return build('everyHours', 1); }
function build(method, n, more) {
  var b = ScriptApp.newTrigger('tick').timeBased()[method](n);
  if (more) more.forEach(function (step) { b = b[step[0]](step[0] === 'onWeekDay' ? ScriptApp.WeekDay[step[1]] : step[1]); });
  return b.create().getUniqueId();
}
function onEditTrigger() { ScriptApp.newTrigger('edited').forSpreadsheet(SpreadsheetApp.getActiveSpreadsheet()).onEdit().create(); }
function tick(e) {
  var runs = PropertiesService.getUserProperties();
  runs.setProperty('runs', (runs.getProperty('runs') || '') + Utilities.formatDate(new Date(), 'GMT', 'HH:mm '));
  return [e.triggerUid, e.hour, e['day-of-week'], e.authMode === ScriptApp.AuthMode.FULL];
}
function list() { return ScriptApp.getProjectTriggers().map(function (t) {
  return [t.getHandlerFunction(), t.getEventType() === ScriptApp.EventType.CLOCK, String(t.getTriggerSource()), t.getTriggerSourceId()]; }); }
function mine() { return ScriptApp.getUserTriggers(SpreadsheetApp.getActiveSpreadsheet()).length; }
function removeAll() { ScriptApp.getProjectTriggers().forEach(function (t) { ScriptApp.deleteTrigger(t); }); }
function slow() { Utilities.sleep(240000); }
function renamed() { ScriptApp.newTrigger('gone').timeBased().everyHours(1).create(); }
function slowTrigger() { ScriptApp.newTrigger('slow').timeBased().everyHours(1).create(); }
`;
const TOO_MANY =
  'Exception: This add-on has created too many time-based triggers in this document for this Google user account.';

test('waiting two hours runs an hourly trigger twice, as its creator', async () => {
  const host = await hostOn(CODE);
  const id = said(await host.run({ function: 'hourly', user: 'second@example.org' }));
  const outcomes = await host.wait(2 * HOUR);
  expect(outcomes.map(said)).toEqual([
    [id, 9, 1, true],
    [id, 10, 1, true],
  ]);
  expect(outcomes.map(({ user, context }) => [user, context])).toEqual([
    ['second@example.org', 'trigger'],
    ['second@example.org', 'trigger'],
  ]);
  expect(host.properties.user('second@example.org')).toEqual({ runs: '09:00 10:00 ' });
  expect(host.clock.now()).toBe(Date.parse('2026-01-05T10:00:00Z'));
});

test('a published add-on has one clock trigger per person and document', async () => {
  const host = await hostOn(CODE);
  await host.run({ function: 'hourly' });
  expect(said(await host.run({ function: 'hourly' }))).toBe(TOO_MANY);
  expect(said(await host.run({ function: 'onEditTrigger' }))).toBeUndefined();
  expect(said(await host.run({ function: 'onEditTrigger' }))).toMatch(/created too many on edit triggers/);
  expect(host.triggers()).toMatchObject([
    { handler: 'tick' },
    { handler: 'edited', eventType: 'ON_EDIT', nextAt: null },
  ]);
  expect(said(await host.run({ function: 'hourly', user: 'second@example.org' }))).toEqual(expect.any(String));
});

test('a person sees and deletes only own triggers', async () => {
  const host = await hostOn(CODE);
  await host.run({ function: 'hourly' });
  await host.run({ function: 'hourly', user: 'second@example.org' });
  expect(said(await host.run({ function: 'list' }))).toEqual([['tick', true, 'CLOCK', null]]);
  expect(said(await host.run({ function: 'mine' }))).toBe(1);
  const removed = await host.run({ function: 'removeAll' });
  expect(removed).toMatchObject({ status: 'done', calls: { all: 2 } });
  expect(host.triggers().map(({ owner }) => owner)).toEqual(['second@example.org']);
});

test('creating and deleting again and again uses up a budget', async () => {
  const host = await hostOn(CODE, { limits: { triggerCreationsPerDay: 2 } });
  for (let i = 0; i < 2; i++) {
    await host.run({ function: 'hourly' });
    await host.run({ function: 'removeAll' });
  }
  expect(said(await host.run({ function: 'hourly' }))).toBe(TOO_MANY);
});

test('a bound script has twenty, as often as it likes', async () => {
  const host = await hostOn(CODE, { shape: 'bound' });
  for (let i = 0; i < 20; i++) await host.run({ function: 'build', args: ['everyMinutes', 10] });
  expect(said(await host.run({ function: 'hourly' }))).toBe(
    'Exception: This script has too many triggers. Triggers must be deleted from the script before more can be added.',
  );
  expect(await host.wait(10 * 60_000)).toHaveLength(20);
});

test.each([
  ['everyMinutes', 10, 'Exception: Add-ons cannot schedule a trigger to run more often than once per hour.'],
  [
    'everyMinutes',
    7,
    'Exception: The value you passed to everyMinutes was invalid. It must be one of 1, 5, 10, 15 or 30.',
  ],
  ['everyHours', 0, 'Exception: Invalid argument: everyHours'],
  ['inTimezone', 'Nowhere', 'Exception: Invalid argument: Nowhere'],
  ['atHour', 5, 'Exception: No frequency was given for the trigger.'],
])('a published %s(%s) is refused', async (method, n, words) => {
  const host = await hostOn(CODE);
  expect(said(await host.run({ function: 'build', args: [method, n] }))).toBe(words);
});

test.each([
  ['everyDays', 1, [['atHour', 7]], ['2026-01-06T07:00', '2026-01-07T07:00']],
  [
    'everyDays',
    2,
    [
      ['atHour', 7],
      ['nearMinute', 30],
      ['inTimezone', 'Asia/Kathmandu'],
    ],
    ['2026-01-06T01:45', '2026-01-08T01:45'],
  ],
  ['everyDays', 1, [], ['2026-01-06T08:00', '2026-01-07T08:00']],
  [
    'everyWeeks',
    1,
    [
      ['onWeekDay', 'FRIDAY'],
      ['atHour', 6],
    ],
    ['2026-01-09T06:00', '2026-01-16T06:00'],
  ],
  ['onMonthDay', 31, [['atHour', 6]], ['2026-01-31T06:00', '2026-03-31T06:00']],
  ['after', 5000, [], ['2026-01-05T08:00']],
])('%s(%s) %j runs at its times', async (method, n, more, times) => {
  const host = await hostOn(CODE);
  await host.run({ function: 'build', args: [method, n, more] });
  const runs = await host.wait(86 * 24 * HOUR);
  expect(runs.slice(0, 2).map(({ startedAt }) => new Date(startedAt).toISOString().slice(0, 16))).toEqual(times);
});

test('a one-off trigger stays in the list and does not run again', async () => {
  const host = await hostOn(CODE);
  await host.run({ function: 'build', args: ['after', 5000] });
  expect(await host.wait(4999)).toEqual([]);
  expect(await host.wait(1)).toHaveLength(1);
  expect(await host.wait(HOUR)).toEqual([]);
  expect(host.triggers()).toMatchObject([{ nextAt: null }]);
  expect(said(await host.run({ function: 'hourly' }))).toBe(TOO_MANY);
});

test('what was missed is not made up for: runDue runs each due trigger once', async () => {
  const host = await hostOn(CODE);
  await host.run({ function: 'hourly' });
  host.clock.advance(5.5 * HOUR);
  expect(await host.runDue()).toHaveLength(1);
  expect(await host.runDue()).toEqual([]);
  expect(host.triggers()[0]?.nextAt).toBe(Date.parse('2026-01-05T14:00:00Z'));
});

test('a handler that is gone fails each time', async () => {
  const host = await hostOn(CODE);
  await host.run({ function: 'renamed' });
  expect((await host.wait(2 * HOUR)).map(said)).toEqual(Array(2).fill('Error: Script function not found: gone'));
});

test('without authorization a bound trigger does not start, a published one does', async () => {
  const user = 'first@example.org';
  const outcomes = [];
  for (const shape of ['bound', 'published'] as const) {
    const host = await hostOn(CODE, { shape });
    await host.run({ function: 'hourly' });
    host.grant(user, []);
    outcomes.push(...(await host.wait(HOUR)));
  }
  expect(outcomes.map((outcome) => outcome.status)).toEqual(['failed', 'done']);
});

test('the trigger time of a day is used up', async () => {
  const host = await hostOn(CODE, { limits: { triggerMsPerDay: 8 * 60_000 } });
  await host.run({ function: 'slowTrigger' });
  const outcomes = await host.wait(3 * HOUR);
  expect(outcomes.map(said)).toEqual([
    undefined,
    undefined,
    'Exception: Service using too much computer time for one day',
  ]);
  expect(host.quotas()['first@example.org trigger time']).toBe(8 * 60_000);
});
