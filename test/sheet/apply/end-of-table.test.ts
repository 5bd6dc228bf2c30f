import { endOfTable } from '../../../src/sheet/apply/end-of-table';
import { InsertedRows } from '../../../src/sheet/apply/inserted-rows';
import { identifyRows } from '../../../src/sheet/match/identify-rows';
import { NOTHING_BESIDE } from '../../../src/sheet/stand/beside';
import type { SyncMark } from '../../../src/sheet/stand/sync-cell';
import { modelWorkbook } from '../../fakes/workbook';
import { mark, standWith } from '../given';

const COLUMNS = 4;

/**
 * A tab of some rows: `h` a header row, `A`, `B`… rows of ours, `''` a blank one, `:text` one of the user's with text beside ours.
 * @returns first row, rows to insert, and behind which
 */
function end(rows: string[], count: number): string {
  const tab = modelWorkbook().addTab('T');
  const { rows: had, columns: wide } = tab.size();
  tab.deleteRows(rows.length + 1, had - rows.length);
  tab.deleteColumns(COLUMNS + 1, wide - COLUMNS);
  const cells = rows.map((text) => (text.startsWith(':') ? ['', '', '', text.slice(1)] : [text, '', '', '']));
  tab.writeValues({ row: 1, column: 1, rows: rows.length, columns: COLUMNS }, cells);
  const marks = rows.map((text): SyncMark | null => (/^[A-Z]$/.test(text) ? mark(text) : null));
  const headerRows = rows.filter((text) => text === 'h').length;
  const stand = { ...standWith(['a']), grid: tab.size(), headerRows };
  const seen = { stand, identified: identifyRows(marks, null), beside: NOTHING_BESIDE };
  const found = endOfTable(tab, seen, count, new InsertedRows());
  return `${found.first}; ${found.insert} after ${found.after}`;
}

test.each<[string, string[], number, string]>([
  ['an empty table', ['h', '', ''], 2, '2; 0 after 3'],
  ['an empty table with tags', ['h', 'h', '', ''], 2, '3; 0 after 4'],
  ['blank rows enough', ['h', 'A', '', ''], 2, '3; 0 after 4'],
  ['not enough', ['h', 'A', '', ''], 5, '3; 3 after 4'],
  ['no blank row', ['h', 'A'], 2, '3; 2 after 2'],
  ['a header alone', ['h'], 2, '2; 2 after 1'],
  ['a total below', ['h', 'A', ':Total'], 1, '3; 1 after 2'],
  ['a total further down than what comes', ['h', 'A', '', ':Total'], 1, '3; 0 after 4'],
  ['a total where something would come', ['h', 'A', '', ':Total'], 2, '3; 2 after 2'],
  ['a row of the user’s among ours', ['h', 'A', ':note', 'B', ''], 1, '5; 0 after 5'],
  ['a note at the end of the grid', ['h', 'A', '', '', ':note'], 9, '3; 9 after 2'],
])('new rows go behind the last of ours: %s', (_, rows, count, expected) => {
  expect(end(rows, count)).toBe(expected);
});

test('a formula that shows nothing is not blank', () => {
  const tab = modelWorkbook().addTab('T');
  tab.writeFormulas({ row: 3, column: 4, rows: 1, columns: 1 }, [['=""']]);
  const stand = { ...standWith(['a']), grid: tab.size() };
  const identified = identifyRows([null, mark('A')], null);
  expect(endOfTable(tab, { stand, identified, beside: NOTHING_BESIDE }, 1, new InsertedRows())).toMatchObject({
    first: 3,
    insert: 1,
    after: 2,
  });
});

test('blank cells that a person merged are not written over', () => {
  const tab = modelWorkbook();
  const made = tab.addTab('T');
  tab.spreadsheet.getSheetByName('T')?.getRange('B4:C4').merge();
  const stand = { ...standWith(['a']), grid: made.size() };
  const seen = { stand, identified: identifyRows([null, mark('A')], null), beside: NOTHING_BESIDE };
  const ends = [1, 2].map((count) => endOfTable(made, seen, count, new InsertedRows()).insert);
  expect(ends).toEqual([0, 2]);
});
