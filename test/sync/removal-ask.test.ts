import { identifyRows } from '../../src/sheet/match/identify-rows';
import { defaultChoices } from '../../src/sync/choices';
import type { Decisions } from '../../src/sync/decisions';
import type { PlannedTab } from '../../src/sync/plan-tabs';
import { removalAsk, removalIn } from '../../src/sync/removal-ask';
import { mark, tabContent, tableState } from '../sheet/given';

/** A tab of so many submissions, besides those that are gone already, of which so many go. */
function planned(standing: number, going: number, before: number | null = 0, table = ''): PlannedTab {
  const marks = [
    null,
    ...Array.from({ length: standing }, (_, at) => mark(String(at))),
    mark('gone', { isRemoved: true }),
  ];
  const gone = Array.from({ length: going }, (_, at) => ({ row: at + 2, key: `1:${at}`, how: 'delete' }));
  return {
    content: tabContent({ table }),
    plan: { identified: identifyRows(marks, null), gone },
    state: before === null ? null : tableState({ removed: before }),
  } as unknown as PlannedTab;
}

const NONE: Decisions = { release: null, keepRemoved: false, handDeleted: null, claims: {} };
const ask = (tabs: PlannedTab[], decisions: Partial<Decisions> = {}, safetyStop = true) =>
  removalAsk(tabs, { ...defaultChoices(), safetyStop }, { ...NONE, ...decisions });
const question = (removed: number, of: number, limit: number) => ({ about: 'safety-stop', removed, of, limit });

test('rows that stay without their submissions do not stand there', () => {
  expect(removalIn(planned(10, 2, 3))).toEqual({ standing: 10, going: 2, before: 3 });
  expect(removalIn(planned(10, 2, null))).toEqual({ standing: 10, going: 2, before: 0 });
});

test.each<[string, PlannedTab[], Partial<Decisions>, boolean, unknown]>([
  ['none go', [planned(10, 0)], {}, true, null],
  ['few go', [planned(100, 3)], {}, true, null],
  ['many go', [planned(10, 5)], {}, true, question(5, 10, 5)],
  ['all go', [planned(1, 1)], {}, true, question(1, 1, 1)],
  ['many went bit by bit', [planned(100, 2, 20)], {}, true, question(2, 100, 22)],
  ['nobody wants to be asked', [planned(10, 10)], {}, false, null],
  ['a person keeps them', [planned(10, 10)], { keepRemoved: true }, true, null],
  ['a person said yes', [planned(10, 5)], { release: 5 }, true, null],
  ['more go than he was shown', [planned(10, 6)], { release: 5 }, true, question(6, 10, 6)],
  ['those that went before count, too', [planned(100, 2, 20)], { release: 2 }, true, question(2, 100, 22)],
  ['rows of a repeat group', [planned(100, 0), planned(10, 10, 0, 'members')], {}, true, null],
  ['no tab of submissions', [planned(10, 10, 0, 'members')], {}, true, null],
  ['no tab', [], {}, true, null],
])('%s', (_, tabs, decisions, safetyStop, expected) => {
  expect(ask(tabs, decisions, safetyStop)).toEqual(expected);
});
