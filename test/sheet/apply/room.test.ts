import { LIMITS } from '../../../src/sheet/limits';
import type { Area } from '../../../src/sheet/workbook';
import { contentOf, newTab } from './refreshed-tab';

const rows = (...ids: number[]): string[][] => ids.map((id) => [String(id), `a ${id}`]);
const wide = Array.from({ length: 30 }, (_, at) => `q${at}`);

test('the grid grows at its end, by what is missing', () => {
  const { sheet, refresh, texts } = newTab({ rows: 3, columns: 2 });
  refresh(contentOf(['a'], rows(1, 2, 3, 4)));
  expect([sheet.getMaxRows(), sheet.getMaxColumns()]).toEqual([5, 3]);
  expect(texts()).toEqual([['_id', 'a'], ...rows(1, 2, 3, 4)]);
  refresh(contentOf(['a', 'b'], [['1', 'a 1', 'new'], ...rows(2, 3, 4, 5).map((row) => [...row, ''])]));
  expect([sheet.getMaxRows(), sheet.getMaxColumns()]).toEqual([6, 4]);
});

test('blank rows below are used; the grid stays as it is', () => {
  const { sheet, refresh, texts } = newTab();
  refresh(contentOf(['a'], rows(1)));
  refresh(contentOf(['a'], rows(1, 2)));
  expect([sheet.getMaxRows(), texts()]).toEqual([1000, [['_id', 'a'], ...rows(1, 2)]]);
});

test('what stands below moves down, and the formulas that count our rows grow', () => {
  const { sheet, refresh } = newTab();
  refresh(contentOf(['a'], rows(1, 2)));
  sheet.getRange('A4').setValue('TOTAL');
  sheet.getRange('B6').setFormula('=COUNTA(B2:B5)');
  refresh(contentOf(['a'], rows(1, 2, 3)));
  expect([sheet.getRange('A5').getValue(), sheet.getRange('B7').getFormula()]).toEqual(['TOTAL', '=COUNTA(B2:B6)']);
  expect(sheet.getRange('A4').getValue()).toBe('3');
});

test('what stands on the right moves right, with its row', () => {
  const { sheet, refresh, syncColumn } = newTab();
  refresh(contentOf(['a'], rows(1, 2)));
  sheet.getRange('D1:D3').setValues([['my notes'], ['one'], ['two']]);
  refresh(
    contentOf(
      ['a', 'b'],
      rows(1, 2).map((row) => [...row, 'new']),
    ),
  );
  expect(syncColumn()).toBe(4);
  expect(sheet.getRange('E1:E3').getValues()).toEqual([['my notes'], ['one'], ['two']]);
});

test('a row that went stays where somebody put a comment on a cell, be it one of ours', () => {
  const { sheet, refresh, texts } = newTab();
  refresh(contentOf(['a'], rows(1, 2, 3, 4)));
  sheet.getRange('B3').setNote('look at this');
  refresh(contentOf(['a'], rows(1, 4)));
  expect(texts().map((cells) => cells.slice(0, 2))).toEqual([['_id', 'a'], ...rows(1), ['2', ''], ...rows(4)]);
  expect(sheet.getRange('B3').getNote()).toBe('look at this');
});

test('rows that went are deleted after all else is written', () => {
  const { workbook, refresh, texts } = newTab();
  refresh(contentOf(['a'], rows(1, 2, 3, 4)));
  workbook.calls.splice(0);
  refresh(contentOf(['a'], [['3', 'edited'], ...rows(5)]));
  const { calls } = workbook;
  expect(calls.lastIndexOf('writeValues')).toBeLessThan(calls.indexOf('deleteRows'));
  expect(texts()).toEqual([['_id', 'a'], ['3', 'edited'], ...rows(5)]);
});

test('blocks hold at most 40,000 cells and all rows', () => {
  const { workbook, refresh, sheet } = newTab({ rows: 1000, columns: 26 });
  const areas: Area[] = [];
  workbook.before = (method, _, [area]) => {
    if (method === 'writeValues') areas.push(area as Area);
  };
  refresh(
    contentOf(
      wide,
      Array.from({ length: 5000 }, (_, at) => [String(at), ...wide]),
    ),
  );
  expect(areas.every((area) => area.rows * area.columns <= LIMITS.blockCells)).toBe(true);
  const blocks = areas.filter(({ row }) => row > 1);
  expect(blocks.map(({ row }) => row)).toEqual([2, ...blocks.slice(0, -1).map(({ row, rows: count }) => row + count)]);
  expect([blocks.length, sheet.getLastRow()]).toEqual([4, 5001]);
});
