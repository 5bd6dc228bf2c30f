import type { CellType } from '../../../src/table/column';
import { contentOf, newTab } from './refreshed-tab';

/** How Google reads the format `General` back. */
const GENERAL = '0.###############';
const T = contentOf(['a', 'b'], [['1', 'x', 'y']]);

test('a new tab: header bold and in view, our own column hidden, the rows written in one go', () => {
  const { workbook, sheet, refresh, texts, syncColumn } = newTab();
  refresh(T);
  expect(texts()).toEqual([
    ['_id', 'a', 'b'],
    ['1', 'x', 'y'],
  ]);
  expect([sheet.getFrozenRows(), syncColumn(), sheet.isColumnHiddenByUser(4)]).toEqual([1, 4, true]);
  expect(sheet.getRange('A1:D2').getFontWeights()).toEqual([Array(4).fill('bold'), Array(4).fill('normal')]);
  expect(workbook.calls.filter((name) => name === 'writeValues')).toHaveLength(2);
});

test('each format is set once, for all runs of columns that have it, down to the end of the grid', () => {
  const { workbook, sheet, refresh } = newTab();
  const types: CellType[] = ['text', 'date', 'number', 'boolean', 'date', 'time', 'date-time', 'link'];
  refresh(contentOf([...'abcdefg'], [], types));
  expect(workbook.calls.filter((name) => name === 'format')).toHaveLength(5);
  const [day, at] = ['yyyy-mm-dd', 'yyyy-mm-dd hh:mm:ss'];
  const formats = ['@', day, GENERAL, GENERAL, day, 'hh:mm:ss', at, GENERAL, '@'];
  expect(sheet.getRange('A1:I1').getNumberFormats()).toEqual([Array(9).fill('@')]);
  expect(sheet.getRange('A1000:I1000').getNumberFormats()).toEqual([formats]);
});

test('a second refresh styles nothing, and what people changed stays', () => {
  const { workbook, sheet, refresh } = newTab();
  refresh({ ...T, rightToLeft: true });
  expect(sheet.isRightToLeft()).toBe(true);
  sheet.setRightToLeft(false);
  sheet.getRange('A1:D1').setFontWeight('normal');
  sheet.getRange('B1').setNumberFormat('0.00');
  workbook.calls.splice(0);
  refresh({
    ...contentOf(
      ['a', 'b'],
      [
        ['1', 'x', 'y'],
        ['2', 'z', ''],
      ],
    ),
    rightToLeft: true,
  });
  const looks = ['format', 'styleHeader', 'note', 'widen', 'setRightToLeft', 'hideColumn', 'showColumns'];
  expect(workbook.calls.filter((name) => looks.includes(name))).toEqual([]);
  expect([sheet.isRightToLeft(), sheet.getRange('A1').getFontWeight()]).toEqual([false, 'normal']);
});

test('a note comes when it is another one; the header stays as it is', () => {
  const { workbook, sheet, refresh } = newTab();
  refresh(T);
  workbook.calls.splice(0);
  const columns = T.columns.map((column) => ({ ...column, note: column.note.replace('about a', 'the label of a') }));
  refresh({ ...T, columns });
  expect(sheet.getRange('A1:C1').getNotes()).toEqual([columns.map(({ note }) => note)]);
  expect(workbook.calls.filter((name) => name === 'note' || name === 'writeValues')).toEqual(['note']);
});

test('columns of dates with times are made wide enough when they come, and are the user’s afterwards', () => {
  const { workbook, sheet, refresh } = newTab();
  const content = contentOf([...'abcd'], [], ['text', 'date-time', 'date-time', 'date', 'date-time']);
  const usual = sheet.getColumnWidth(4);
  refresh(content);
  expect([2, 3, 4, 5].map((column) => sheet.getColumnWidth(column))).toEqual([150, 150, usual, 150]);
  expect(workbook.calls.filter((name) => name === 'widen')).toHaveLength(2);
  sheet.setColumnWidth(2, 40);
  refresh({ ...content, rows: [['1', 1, 2, 3, 4]], keys: ['1'], submissions: ['1'] });
  expect(sheet.getColumnWidth(2)).toBe(40);
});

test('the HXL row stands below the header, styled and frozen with it, and has the format of text', () => {
  const { sheet, refresh, texts } = newTab();
  refresh({ ...contentOf(['a'], [['1', 7]], ['text', 'number']), hxl: ['#id', '#x'] });
  expect(texts()).toEqual([
    ['_id', 'a'],
    ['#id', '#x'],
    ['1', 7],
  ]);
  expect([sheet.getFrozenRows(), sheet.getRange('B2').getFontWeight(), sheet.getRange('B3').getFontWeight()]).toEqual([
    2,
    'bold',
    'normal',
  ]);
  expect(sheet.getRange('B1:B3').getNumberFormats()).toEqual([['@'], ['@'], [GENERAL]]);
});

test('when the HXL row comes or goes, the header looks so and the rows stay', () => {
  const { sheet, refresh, texts } = newTab();
  const looks = () => [
    sheet.getFrozenRows(),
    sheet
      .getRange('A1:A3')
      .getFontWeights()
      .map(([weight]) => weight),
    texts().map(([first]) => first),
  ];
  refresh(T);
  refresh({ ...T, hxl: ['#id', '#a', '#b'] });
  expect(looks()).toEqual([2, ['bold', 'bold', 'normal'], ['_id', '#id', '1']]);
  refresh(T);
  expect(looks()).toEqual([1, ['bold', 'normal', 'normal'], ['_id', '1']]);
});

/** Formats of a row, from the first column on, as Google reads them back. */
const formatsOf = (sheet: ReturnType<typeof newTab>['sheet'], row: number) =>
  sheet.getRange(`A${row}:D${row}`).getNumberFormats()[0];
const TYPED: CellType[] = ['text', 'date', 'number', 'date-time'];
const typed = (...rows: number[][]) =>
  contentOf(
    ['day', 'n', 'at'],
    rows.map((cells, at) => [String(at + 1), ...cells]),
    TYPED,
  );
const PLAIN = ['@', 'yyyy-mm-dd', GENERAL, 'yyyy-mm-dd hh:mm:ss'];

test.each<[string, string]>([
  ['a total below', 'A2'],
  ['a note below', 'F2'],
])('the first rows of a table have the formats of their columns, where they are inserted above %s', (_, cell) => {
  const { sheet, refresh } = newTab({ rows: 5, columns: 8 });
  refresh(typed());
  sheet.getRange(cell).setValue('the user’s').setNumberFormat('0.00');
  refresh(typed([46023, 1, 46024.5], [46024, 2, 46025.5]));
  expect([2, 3].map((row) => formatsOf(sheet, row))).toEqual([PLAIN, PLAIN]);
  expect(sheet.getRange('A2:D3').getFontWeights().flat()).toEqual(Array(8).fill('normal'));
  expect(sheet.getRange(cell.replace('2', '4')).getNumberFormat()).toBe('0.00');
});

test('a run that died right behind the insertion leaves rows that look like the header; the next gives them their formats', () => {
  const { sheet, refresh, workbook } = newTab({ rows: 5, columns: 8 });
  refresh(typed());
  sheet.getRange('A2').setValue('Total');
  workbook.before = (method) => {
    if (method === 'styleHeader') throw new Error('Killed.');
  };
  expect(() => refresh(typed([46023, 1, 46024.5]))).toThrow('Killed.');
  workbook.before = () => undefined;
  refresh(typed([46023, 1, 46024.5]));
  expect([formatsOf(sheet, 2), sheet.getRange('A3').getValue()]).toEqual([PLAIN, 'Total']);
});

test('formats that a person gave to the first rows of a table stay', () => {
  const { sheet, refresh } = newTab();
  refresh(typed());
  sheet.getRange('C2:C9').setNumberFormat('0.00');
  refresh(typed([46023, 1, 46024.5]));
  expect(formatsOf(sheet, 2)).toEqual(PLAIN.map((format) => (format === GENERAL ? '0.00' : format)));
});

test('where somebody emptied the whole tab, the header comes back with all looks', () => {
  const { sheet, refresh } = newTab();
  refresh(typed([46023, 1, 46024.5]));
  sheet.clear();
  refresh(typed([46023, 1, 46024.5]), { handDeleted: 'putBack' });
  expect([1, 2, 1000].map((row) => formatsOf(sheet, row))).toEqual([Array(4).fill('@'), PLAIN, PLAIN]);
  expect(sheet.getRange('A1:D2').getFontWeights()).toEqual([Array(4).fill('bold'), Array(4).fill('normal')]);
});
