import { type WatchedTab, watchSize } from '../../../src/sheet/apply/watch-size';
import type { HostSheet } from '../../host/spreadsheet';
import { newTab } from './refreshed-tab';

test.each<[string, (tab: WatchedTab, sheet: HostSheet) => unknown, boolean]>([
  ['nothing', () => undefined, false],
  ['rows that we insert', (tab) => tab.insertRows(2, 3), false],
  ['rows that we delete', (tab) => tab.deleteRows(2, 3), false],
  ['columns that we insert', (tab) => tab.insertColumns(2, 1), false],
  ['columns that we delete', (tab) => tab.deleteColumns(2, 1), false],
  ['a row that somebody deletes', (_, sheet) => sheet.deleteRow(2), true],
  ['a column that somebody deletes', (_, sheet) => sheet.deleteColumn(2), true],
  ['a row that somebody inserts', (_, sheet) => sheet.insertRowBefore(2), true],
])('the size of a tab tells of somebody else: %s', (_, act, isResized) => {
  const { tab, sheet } = newTab({ rows: 8, columns: 6 });
  const watched = watchSize(tab, { rows: 8, columns: 6 });
  act(watched, sheet);
  expect(watched.isResized()).toBe(isResized);
});

test('what is refused changes nothing', () => {
  const { tab } = newTab({ rows: 8, columns: 6 });
  const watched = watchSize(tab, { rows: 8, columns: 6 });
  expect(() => watched.deleteRows(20, 1)).toThrow();
  expect(watched.isResized()).toBe(false);
});
