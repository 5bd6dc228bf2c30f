import { applyPositions } from '../../../src/sheet/apply/positions';
import type { TabContent } from '../../../src/sheet/layout/tab-content';
import { contentOf, newTab } from './refreshed-tab';

/** Rows of these ids, with their places in the file in column B. */
function content(ids: readonly string[]): TabContent {
  const base = contentOf(
    ['_index', 'a'],
    ids.map((id, at) => [id, at + 1, `a${id}`]),
    ['text', 'number'],
  );
  const columns = base.columns.map((column, at) => (at === 1 ? { ...column, part: 'position' as const } : column));
  return { ...base, columns };
}

function applied(first: readonly string[], then: readonly string[], put: (tab: ReturnType<typeof newTab>) => unknown) {
  const made = newTab();
  made.refresh(content(first));
  put(made);
  const plan = made.plan(content(then));
  made.workbook.calls.length = 0;
  applyPositions(made.tab, plan, 'guarded');
  return {
    places: made.texts().map((row) => row[1]),
    writes: made.workbook.calls.filter((name) => name === 'writeValues').length,
  };
}

test.each<[string, string[], string[], unknown[], number]>([
  ['all as it was', ['7', '8', '9'], ['7', '8', '9'], [1, 2, 3], 0],
  ['another order', ['7', '8', '9'], ['9', '7', '8'], [2, 3, 1], 1],
  ['a row that comes above the others', ['7', '8'], ['5', '7', '8'], [2, 3], 1],
  ['a row that goes', ['7', '8', '9'], ['8', '9'], [1, 1, 2], 1],
])('places are those of the file: %s', (_, first, then, places, writes) => {
  expect(applied(first, then, () => undefined)).toEqual({ places: ['_index', ...places], writes });
});

test('a row of the user’s amid ours stays as it is', () => {
  const put = ({ sheet }: ReturnType<typeof newTab>) => {
    sheet.insertRowAfter(2);
    sheet.getRange('B3').setValue('mine');
  };
  expect(applied(['7', '8'], ['5', '7', '8'], put)).toEqual({ places: ['_index', 2, 'mine', 3], writes: 2 });
});

test('where a person took the column away nothing is written', () => {
  const { places, writes } = applied(['7', '8'], ['8', '7'], ({ sheet }) => sheet.deleteColumn(2));
  expect([places, writes]).toEqual([['a', 'a7', 'a8'], 0]);
});

test('where a person moved columns right before, nothing is written', () => {
  const { tab, sheet, plan, refresh, texts, meanwhile } = newTab();
  refresh(content(['7', '8']));
  const later = plan(content(['8', '7']));
  meanwhile('headerTexts', () => sheet.moveColumns(sheet.getRange('C:C'), 1));
  expect(applyPositions(tab, later, 'guarded')).toBe(false);
  expect(texts()).toEqual([
    ['a', '_id', '_index'],
    ['a7', '7', 1],
    ['a8', '8', 2],
  ]);
});
