import { allMessages } from '../../src/ui/messages/sidebar-languages';
import { thingsOf } from '../../src/ui/sidebar/things';
import { linkedProject } from './linked';
import { counts, warnings } from './messages/run-samples';
import { runRecord, tabReport } from './run';

const things = (given: Parameters<typeof runRecord>[0]) =>
  thingsOf(allMessages('en').notices, linkedProject(), runRecord(given));

test('nothing to know of a run that met nothing', () => {
  expect(things({})).toEqual([]);
});

test('every kind of warning is said, with what to do', () => {
  const said = things({ warnings: Object.values(warnings).flatMap(([one]) => (one === undefined ? [] : [one])) });
  expect(said).toHaveLength(Object.keys(warnings).length);
  for (const thing of said) expect(thing).toMatch(/\. [A-Z].*\.$/);
});

test.each([
  ['', '"Household survey"'],
  ['members', '"Household survey – Members"'],
  ['gone', '"gone"'],
])('a warning of the table %j names the tab %s', (table, name) => {
  expect(things({ warnings: [{ kind: 'moved-meanwhile', table }] })[0]).toContain(name);
});

test('a warning of a newer version is passed over', () => {
  const newer = JSON.parse('{"kind":"from-the-future","table":""}') as { kind: 'state-lost' };
  expect(things({ warnings: [newer] })).toEqual([]);
});

test('columns that are gone, back or relabelled are named, those of all tabs together', () => {
  const columns = { gone: ['Age'], back: ['District'], relabelled: ['Phone'] };
  const tabs = [tabReport({ columns }), tabReport({ table: 'members', columns: { gone: ['Name'] } })];
  const [gone, back, relabelled, ...others] = things({ tabs });
  expect([gone, back, relabelled, others]).toEqual([
    expect.stringMatching(/: Age, Name\. /),
    expect.stringMatching(/: District\. /),
    expect.stringMatching(/: Phone\. /),
    [],
  ]);
});

test('held columns that the run asks about are not said twice', () => {
  const held = { ...counts, heldColumns: 2, unfitCells: 1 };
  expect(things({ counts: held })).toHaveLength(2);
  expect(things({ counts: held, asks: [{ about: 'new-columns', headers: ['Age', 'Phone'] }] })).toHaveLength(1);
});
