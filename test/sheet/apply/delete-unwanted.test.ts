import { deleteUnwanted } from '../../../src/sheet/apply/apply-columns';
import { contentOf, newTab } from './refreshed-tab';

const ROWS = [
  ['1', 'a1', 'b1', 'c1'],
  ['2', 'a2', 'b2', 'c2'],
];
const FULL = contentOf(['a', 'b', 'c'], ROWS);
/** Without the columns `a` and `c`, which do not stand side by side. */
const LESS = contentOf(
  ['b'],
  ROWS.map(([id = '', , b = '']) => [id, b]),
);
const isUnwanted = (machine: string): boolean => machine.endsWith(':a') || machine.endsWith(':c');

/** A tab with a column of the user's, `mine`, behind `a`. */
function withOwn() {
  const made = newTab({ rows: 4, columns: 6 });
  made.refresh(FULL);
  made.sheet.insertColumnAfter(2);
  made.sheet.getRange('C1:C2').setValues([['mine'], ['note 1']]);
  return made;
}

const heads = ({ texts }: ReturnType<typeof newTab>): unknown => texts()[0];

test('columns that nobody wants any more go, the user’s own stay', () => {
  const made = withOwn();
  expect(deleteUnwanted(made.tab, made.plan(LESS, { isUnwanted }))).toBe(true);
  expect(made.texts()).toEqual([
    ['_id', 'mine', 'b'],
    ['1', 'note 1', 'b1'],
    ['2', '', 'b2'],
  ]);
});

test('nothing unwanted takes no look', () => {
  const made = withOwn();
  const plan = made.plan(FULL);
  made.workbook.calls.length = 0;
  expect(deleteUnwanted(made.tab, plan)).toBe(true);
  expect(made.workbook.calls).toEqual([]);
});

test('a column that a person moves right before stops it: what stands there now is not deleted', () => {
  const made = withOwn();
  const plan = made.plan(LESS, { isUnwanted });
  made.meanwhile('headerTexts', () => made.sheet.moveColumns(made.sheet.getRange('C:C'), 2));
  expect(deleteUnwanted(made.tab, plan)).toBe(false);
  expect(heads(made)).toEqual(['_id', 'mine', 'a', 'b', 'c']);
});

test('so does one that is moved between two deletions', () => {
  const made = withOwn();
  const plan = made.plan(LESS, { isUnwanted });
  let looks = 0;
  made.workbook.before = (name) => {
    if (name !== 'headerTexts' || ++looks !== 2) return;
    made.sheet.moveColumns(made.sheet.getRange('C:C'), 2);
  };
  expect(deleteUnwanted(made.tab, plan)).toBe(false);
  expect(heads(made)).toEqual(['_id', 'mine', 'a', 'b']);
});

test('a refresh that is disturbed so ends as if nobody had', () => {
  const made = withOwn();
  made.meanwhile('headerTexts', () => made.sheet.moveColumns(made.sheet.getRange('C:C'), 2));
  const { wasMoved } = made.refresh(LESS, { isUnwanted });
  expect(wasMoved).toBe(true);
  expect(made.texts()).toEqual([
    ['_id', 'mine', 'b'],
    ['1', 'note 1', 'b1'],
    ['2', '', 'b2'],
  ]);
});
