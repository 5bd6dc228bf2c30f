import { writesInto } from '../../../src/sheet/apply/writes-into';
import type { TabContent } from '../../../src/sheet/layout/tab-content';
import type { Area } from '../../../src/sheet/workbook';
import { contentOf, newTab, WISHES } from './refreshed-tab';

const rows = (...texts: string[]): string[][] => texts.map((text, at) => [String(at + 1), text, `b${at + 1}`]);
const BEFORE = contentOf(['a', 'b'], rows('1', '2', '3'));

/** Merged cells; the header stands in row 1, three rows of ours below, the sync column is the fourth. */
const at = (row: number, column: number, high = 1, columns = 1): Area => ({ row, column, rows: high, columns });

function into(after: TabContent, merged: Area, act: (sheet: ReturnType<typeof newTab>['sheet']) => unknown = () => 0) {
  const { plan, refresh, sheet } = newTab({ rows: 20, columns: 8 });
  refresh(BEFORE);
  act(sheet);
  return writesInto(plan(after), WISHES)(merged);
}

const EDITED = contentOf(['a', 'b'], rows('1', 'new', '3'));
const GONE = contentOf(['a', 'b'], rows('1', '2'));
const MORE = contentOf(['a', 'b'], rows('1', '2', '3', '4'));
const WIDER = contentOf(
  ['a', 'b', 'c'],
  rows('1', '2', '3').map((cells) => [...cells, 'c']),
);

test.each<[string, TabContent, Area, boolean]>([
  ['a row that is edited', EDITED, at(3, 1, 1, 2), true],
  ['rows of which one is edited', EDITED, at(2, 2, 2), true],
  ['a row that is not', EDITED, at(2, 1, 1, 2), false],
  ['the user’s cells beside an edited row', EDITED, at(3, 5, 1, 2), false],
  ['the header where none is written', EDITED, at(1, 1, 1, 2), false],
  ['the header where a column comes', WIDER, at(1, 1, 1, 2), true],
  ['cells that stay in a row in which a new column is written', WIDER, at(2, 1, 1, 2), false],
  ['a row that is deleted', GONE, at(4, 1, 1, 2), true],
  ['the row above it', GONE, at(3, 1, 1, 2), false],
  ['cells below', MORE, at(5, 1, 1, 3), false],
  ['the last row where rows come', MORE, at(4, 1, 1, 2), false],
  ['the last row and the one below where rows come', MORE, at(4, 1, 2), true],
  ['the last row and the one below where none come', EDITED, at(4, 1, 2), false],
])('merged cells in %s', (_, after, merged, expected) => {
  expect(into(after, merged)).toBe(expected);
});
