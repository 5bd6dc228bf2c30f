import { commentedRows } from '../../../src/sheet/plan/commented-rows';
import { modelWorkbook } from '../../fakes/workbook';

/** Which rows have a comment, and how many calls it took to tell. */
function commented(rows: number[], cells: string[], columns = 26) {
  const workbook = modelWorkbook();
  const tab = workbook.addTab('T');
  for (const cell of cells) workbook.spreadsheet.getSheetByName('T')?.getRange(cell).setNote('look at this');
  workbook.calls.length = 0;
  const found = commentedRows(tab, rows, { rows: 1000, columns });
  return [[...found].filter((row) => rows.includes(row)), workbook.calls.length];
}

test.each<[string, number[], string[], number[], number]>([
  ['no rows', [], ['A5'], [], 0],
  ['none', [4, 6], ['A5'], [], 1],
  ['on a cell of ours, on one beside', [4, 5, 6], ['A5', 'Z6'], [5, 6], 1],
  ['far from each other', [4, 900], ['C900'], [900], 1],
])('rows with comments: %s', (_, rows, cells, expected, calls) => {
  expect(commented(rows, cells)).toEqual([expected, calls]);
});

test('not more cells at once than make a block', () => {
  const columns = 26;
  const most = Math.floor(40_000 / columns);
  const workbook = modelWorkbook();
  const tab = workbook.addTab('T');
  tab.insertRows(1000, 1000);
  workbook.calls.length = 0;
  commentedRows(tab, [2, 1 + most, 2 + most], { rows: 2000, columns });
  expect(workbook.calls).toEqual(['notes', 'notes']);
});
