import { BOB_KEY } from '../kobo-server';
import { ALICE, linkDemo, openWorld, type World } from './world';

const HOUR = 60 * 60 * 1000;
const BOB = 'second@example.org';

let world: World;
beforeEach(async () => {
  world = await openWorld();
});
afterEach(() => world.close());

test('every hour the trigger refreshes as its owner and leaves a record', async () => {
  const { id } = await linkDemo(world);
  await world.get('keepUpToDate', { id, on: true });
  const outcomes = await world.host.wait(2 * HOUR);
  expect(outcomes.map(({ status, function: handler, user }) => [status, handler, user])).toEqual([
    ['done', 'onClock', ALICE],
    ['done', 'onClock', ALICE],
  ]);
  const runs = await world.get('history', { id });
  expect(
    runs.map(({ by, account, outcome, startedAt, counts }) => [by, account, outcome, startedAt, counts?.submissions]),
  ).toEqual([
    ['clock', 'alice', 'complete', '2026-01-05T10:00:00Z', 180],
    ['clock', 'alice', 'complete', '2026-01-05T09:00:00Z', 180],
    ['person', 'alice', 'complete', '2026-01-05T08:00:00Z', 180],
  ]);
});

test('switched on twice there is one trigger; off, it has nothing to do; unlinked, it is gone', async () => {
  const { id } = await linkDemo(world);
  await world.get('keepUpToDate', { id, on: true });
  await world.get('keepUpToDate', { id, on: true });
  expect(world.host.triggers().map(({ handler, owner }) => [handler, owner])).toEqual([['onClock', ALICE]]);
  await world.get('keepUpToDate', { id, on: false });
  const before = world.kobo.requests.length;
  await world.host.wait(HOUR);
  expect(world.kobo.requests).toHaveLength(before);
  await world.get('unlink', { id, erase: false });
  expect(world.host.triggers()).toEqual([]);
});

test("two people's projects in one spreadsheet: each runs with its own key, neither with the other's", async () => {
  const first = await linkDemo(world);
  const second = await linkDemo(world, { key: BOB_KEY, person: BOB });
  await world.get('keepUpToDate', { id: first.id, on: true });
  await world.get('keepUpToDate', { id: second.id, on: true }, BOB);
  expect(await world.ask('refresh', { id: first.id }, BOB)).toEqual({
    ok: false,
    failure: { code: 'not-mine', account: 'alice' },
  });
  await world.host.wait(HOUR);
  const accounts = async (id: string): Promise<string[]> =>
    (await world.get('history', { id })).map(({ account }) => account);
  expect([await accounts(first.id), await accounts(second.id)]).toEqual([
    ['alice', 'alice'],
    ['bob', 'bob'],
  ]);
  const start = await world.get('start', null, BOB);
  expect(start.linked.map(({ id, ownership }) => [id === second.id, ownership]).sort()).toEqual([
    [false, 'another'],
    [true, 'mine'],
  ]);
  expect(start.accounts.map(({ account }) => account)).toEqual(['bob']);
});

test('a copy of the spreadsheet runs nothing', async () => {
  const { id } = await linkDemo(world);
  await world.get('keepUpToDate', { id, on: true });
  const copy = await world.host.copy();
  try {
    const before = world.kobo.requests.length;
    await copy.wait(2 * HOUR);
    expect(copy.triggers()).toEqual([]);
    expect(world.kobo.requests).toHaveLength(before);
  } finally {
    await copy.close();
  }
});

test('a run that is killed leaves no lock, and the next hour completes', async () => {
  const { id } = await linkDemo(world);
  await world.get('keepUpToDate', { id, on: true });
  const killed = await world.host.run({
    function: 'onClock',
    context: 'trigger',
    user: ALICE,
    fault: { call: 12, how: 'kill', buffered: 'some' },
  });
  expect([killed.status, killed.faultReached]).toEqual(['killed', true]);
  await world.host.wait(HOUR);
  expect((await world.get('history', { id }))[0]).toMatchObject({ by: 'clock', outcome: 'complete' });
});
