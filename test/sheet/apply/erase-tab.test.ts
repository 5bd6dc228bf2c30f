import { eraseTab } from '../../../src/sheet/apply/erase-tab';
import type { HostSheet } from '../../host/spreadsheet';
import { contentOf, newTab, WHOSE } from './refreshed-tab';

const CONTENT = contentOf(
  ['a'],
  [
    ['1', 'x'],
    ['2', 'y'],
  ],
);

function erased(put: (sheet: HostSheet) => unknown, content = CONTENT, whose = WHOSE) {
  const { tab, sheet, refresh } = newTab({ rows: 6, columns: 5 });
  refresh(content);
  put(sheet);
  eraseTab(tab, whose);
  const cells = sheet.getRange('A1:E6').getValues();
  const notes = sheet.getRange('A1:E1').getNotes()[0] ?? [];
  return {
    cells: cells.flatMap((row, r) => row.flatMap((cell, c) => (cell === '' ? [] : [`${'ABCDE'[c]}${r + 1} ${cell}`]))),
    notes: notes.filter((note) => note !== ''),
  };
}

test.each<[string, (sheet: HostSheet) => unknown, string[], string[]]>([
  ['all that is ours', () => undefined, [], []],
  [
    'not what people put beside and below',
    (sheet) => {
      sheet.getRange('D1:D2').setValues([['mine'], ['n1']]);
      sheet.getRange('D1').setNote('of mine');
      sheet.getRange('B5').setValue('total');
    },
    ['D1 mine', 'D2 n1', 'B5 total'],
    ['of mine'],
  ],
  [
    'not a row amid ours',
    (sheet) => {
      sheet.insertRowBefore(3);
      sheet.getRange('A3').setValue('mine');
    },
    ['A3 mine'],
    [],
  ],
  ['wherever people moved it', (sheet) => sheet.moveColumns(sheet.getRange('A:A'), 5), [], []],
  ['whatever headers are called', (sheet) => sheet.getRange('B1').setValue('mine'), [], []],
  [
    'a column whose note is gone is the user’s',
    (sheet) => sheet.getRange('B1').clearNote(),
    ['B1 a', 'B2 x', 'B3 y'],
    [],
  ],
])('erased is %s', (_, put, cells, notes) => {
  expect(erased(put)).toEqual({ cells, notes });
});

test('the row of tags goes, too', () => {
  expect(erased(() => undefined, { ...CONTENT, hxl: ['#id', '#a'] })).toEqual({ cells: [], notes: [] });
});

test('a tab of another connection stays as it is', () => {
  const { cells } = erased(() => undefined, CONTENT, { ...WHOSE, connection: 'link0002' });
  expect(cells).toEqual(expect.arrayContaining(['A1 _id', 'B2 x', 'B3 y']));
});
