import type { Book, CellInput, CellWindow, SheetView } from './contract';
import { bench, box, closeAll, type Tab, tab } from './testing';

afterEach(closeAll);

const type = (page: Tab, row: number, column: number, text: string) =>
  page.post('act', {
    on: 'Range',
    tab: page.opened.book.sheet,
    box: box(row, column),
    method: 'setValue',
    args: [text],
  });

test.each<[string, string, string]>([
  ['007', '7', '7'],
  ["'007", '007', "'007"],
  ['=1+1', '=1+1', '=1+1'],
  ['plain text', 'plain text', 'plain text'],
  ['0.3333333333', '0.3333333333', '0.3333333333'],
  ['TRUE', 'TRUE', 'TRUE'],
  ['2026-05-04', '2026-05-04', '2026-05-04'],
  ["''quoted", "'quoted", "''quoted"],
  ['', '', ''],
])('typing %j: the cell shows it, and the formula bar gives what types it again', async (text, shown, input) => {
  const page = await tab(await bench());
  expect(await type(page, 1, 1, text)).toEqual({ status: 200, body: null });
  const at = { sheet: page.opened.book.sheet, row: 0, column: 0 };
  const cells = await page.get<CellWindow>('cells', { ...at, rows: 1, columns: 1 });
  if (!text.startsWith('=')) expect(cells.texts).toEqual([[shown]]);
  expect(await page.get<CellInput>('cell', at)).toEqual({ text: input, note: '' });
});

test('cells come with their looks and notes, cut to the tab', async () => {
  const made = await bench();
  const page = await tab(made);
  const sheet = made.host.spreadsheet.getActiveSheet();
  sheet.getRange('A1:C1').setValues([['x', 12, true]]);
  sheet.getRange('A1').setFontWeight('bold').setNote('about x').setBackground('#ffff00');
  const cells = await page.get<CellWindow>('cells', {
    sheet: sheet.getSheetId(),
    row: 0,
    column: 0,
    rows: 2000,
    columns: 3,
  });
  expect([cells.rows, cells.columns, cells.texts[0], cells.texts[1]]).toEqual([
    1000,
    3,
    ['x', '12', 'TRUE'],
    ['', '', ''],
  ]);
  expect(cells.looks[0]?.map((look) => cells.styles[look])).toEqual([
    { bold: true, background: '#ffff00' },
    { align: 'end' },
    { align: 'center' },
  ]);
  expect(cells.notes).toEqual([{ row: 0, column: 0, text: 'about x' }]);
});

test.each<[string, object, string]>([
  [
    'a name that is taken',
    { on: 'Sheet', method: 'setName', args: ['Other'] },
    'A sheet with the name "Other" already exists. Please enter another name.',
  ],
  ['rows that are not there', { on: 'Sheet', method: 'deleteRows', args: [999, 9] }, 'Those rows are out of bounds.'],
  [
    'a cell outside',
    { on: 'Range', box: box(5000, 1), method: 'setValue', args: ['x'] },
    'The coordinates of the range are outside the dimensions of the sheet.',
  ],
  ['all tabs', { on: 'Spreadsheet', method: 'deleteSheet', args: [{ tab: 12345 }] }, 'This tab was deleted.'],
])('%s: refused in words', async (_, act, words) => {
  const made = await bench();
  const page = await tab(made);
  made.host.spreadsheet.insertSheet('Other');
  const { status, body } = await page.post('act', { tab: page.opened.book.sheet, ...act });
  expect([status, body]).toEqual([words === 'This tab was deleted.' ? 404 : 409, { error: words }]);
});

test.each([
  ['no method of a range', { on: 'Range', box: box(1, 1), method: 'constructor', args: [] }],
  ['a method that only reads', { on: 'Range', box: box(1, 1), method: 'getValues', args: [] }],
  ['no box', { on: 'Range', method: 'setValue', args: ['x'] }],
  ['no such class', { on: 'Ui', method: 'alert', args: [] }],
])('%s: no act of a person', async (_, act) => {
  const page = await tab(await bench());
  expect((await page.post('act', { tab: page.opened.book.sheet, ...act })).status).toBe(400);
});

test('tabs: add, go to, rename, hide, delete; rows and columns; arguments that are ranges', async () => {
  const made = await bench();
  const page = await tab(made);
  const names = async () =>
    (await page.get<Book>('book')).tabs.map(({ name, hidden }) => (hidden ? `(${name})` : name));
  await page.post('act', { on: 'Spreadsheet', method: 'insertSheet', args: ['Second'] });
  const second = (await page.get<Book>('book')).sheet;
  expect([await names(), second === page.opened.book.sheet]).toEqual([['Sheet1', 'Second'], false]);
  await page.post('act', { on: 'Sheet', tab: second, method: 'setName', args: ['Two'] });
  await page.post('select', { sheet: page.opened.book.sheet });
  expect((await page.get<Book>('book')).sheet).toBe(page.opened.book.sheet);
  await page.post('act', { on: 'Sheet', tab: second, method: 'insertRowsAfter', args: [1, 5] });
  await page.post('act', { on: 'Sheet', tab: second, method: 'setFrozenRows', args: [2] });
  await page.post('act', { on: 'Sheet', tab: second, method: 'hideColumns', args: [2] });
  const sheet = await page.get<SheetView>('sheet', { sheet: second });
  expect([sheet.rows.length, sheet.rows.frozen, sheet.columns.hidden]).toEqual([
    1005,
    2,
    { starts: [0, 1, 2], values: [null, true, null] },
  ]);
  const to = { tab: second, box: box(3, 3) };
  await type(page, 1, 1, 'copied');
  await page.post('act', { on: 'Range', tab: page.opened.book.sheet, box: box(1, 1), method: 'copyTo', args: [to] });
  expect(made.host.spreadsheet.getSheetById(second)?.getRange('C3').getValue()).toBe('copied');
  await page.post('act', { on: 'Sheet', tab: second, method: 'hideSheet', args: [] });
  expect(await names()).toEqual(['Sheet1', '(Two)']);
  await page.post('act', { on: 'Spreadsheet', method: 'deleteSheet', args: [{ tab: second }] });
  expect(await names()).toEqual(['Sheet1']);
});

test('who may only look changes nothing, and has no add-on menu', async () => {
  const made = await bench();
  const page = await tab(made, 'viewer@example.org');
  const { status, body } = await type(page, 1, 1, 'x');
  expect([status, body]).toEqual([409, { error: 'You can look at this spreadsheet, but not change it.' }]);
  const book = await page.ready();
  expect([book.access, book.menu]).toEqual(['viewer', []]);
});

test('two browser tabs look at different tabs of one spreadsheet', async () => {
  const made = await bench();
  const [one, two] = [await tab(made), await tab(made, 'second@example.org')];
  await one.post('act', { on: 'Spreadsheet', method: 'insertSheet', args: ['Mine'] });
  const [first, second] = [await one.get<Book>('book'), await two.get<Book>('book')];
  expect([first.tabs.length, second.tabs.length, first.sheet === second.sheet]).toEqual([2, 2, false]);
});
