import fc from 'fast-check';
import { forgetState, readStateTab, writeStateTab } from '../../../src/sheet/state/state-tab';
import { TEXT_WAYS, type TextWay } from '../../../src/sheet/text-way';
import { type ModelWorkbook, modelWorkbook } from '../../fakes/workbook';
import { runs } from '../../table/runs';

const write = (workbook: ModelWorkbook, texts: Record<string, string>, way: TextWay = 'guarded') =>
  writeStateTab(workbook, new Map(Object.entries(texts)), way);
const read = (workbook: ModelWorkbook) => Object.fromEntries(readStateTab(workbook));
const sheetIn = (workbook: ModelWorkbook) => {
  const sheet = workbook.spreadsheet.getSheetByName('_kobo_state');
  if (sheet === null) throw new Error('No such tab.');
  return sheet;
};

test('where there is no such tab, nothing is known, and reading makes none', () => {
  const workbook = modelWorkbook();
  expect(read(workbook)).toEqual({});
  forgetState(workbook, 'link0001/');
  expect(workbook.spreadsheet.getSheets()).toHaveLength(1);
});

test.each(TEXT_WAYS)('texts are kept under their names, in a tab that nobody sees: %s', (way) => {
  const workbook = modelWorkbook();
  write(workbook, { 'link0001/': '{"a":1}', 'link0001/members': 'x' }, way);
  expect(sheetIn(workbook).isSheetHidden()).toBe(true);
  write(workbook, { 'link0001/members': '1,1,1', 'link0002/': '' }, way);
  expect(read(workbook)).toEqual({ 'link0001/': '{"a":1}', 'link0001/members': '1,1,1', 'link0002/': '' });
});

test.each([
  '=1+1',
  '1',
  '1,1',
  "'",
  "''x",
  'TRUE',
  '2026-01-05',
  '+1',
  ' x ',
  '#N/A',
  '"\\ud800"',
  'a\nb',
  '0x',
  '1e5',
])('a text stays text: %j', (text) => {
  const workbook = modelWorkbook();
  write(workbook, { 'link0001/': text });
  expect(read(workbook)).toEqual({ 'link0001/': text });
});

test('a text too long for a cell goes on in the next; a shorter one leaves nothing of it', () => {
  const workbook = modelWorkbook();
  const long = Array.from({ length: 140_000 }, (_, at) => at % 10).join(',');
  write(workbook, { 'link0001/': long, 'link0002/': 'x' });
  expect(read(workbook)).toEqual({ 'link0001/': long, 'link0002/': 'x' });
  write(workbook, { 'link0001/': 'short' });
  expect(read(workbook)).toEqual({ 'link0001/': 'short', 'link0002/': 'x' });
});

test('the tab grows with more texts, and with longer ones, than it has room for', () => {
  const workbook = modelWorkbook();
  const texts = Object.fromEntries(Array.from({ length: 15 }, (_, at) => [`link${at}/`, `text ${at}`]));
  write(workbook, { ...texts, 'wide/': '1'.repeat(49_999 * 20) });
  write(workbook, { 'late/': 'x' });
  expect(Object.keys(read(workbook))).toHaveLength(17);
  expect(read(workbook)).toMatchObject({ ...texts, 'late/': 'x' });
});

test('a character is never cut in two', () => {
  const workbook = modelWorkbook();
  const text = `${'x'.repeat(49_998)}🙂${'y'.repeat(49_997)}🙂z`;
  write(workbook, { 'link0001/': text });
  expect(read(workbook)).toEqual({ 'link0001/': text });
});

test.each<[string, (sheet: ReturnType<typeof sheetIn>) => unknown]>([
  ['its text', (sheet) => sheet.getRange('C2').setValue('{"a":2}')],
  ['its digest', (sheet) => sheet.getRange('B2').setValue('h0')],
  ['a cell behind it', (sheet) => sheet.getRange('F2').setValue('x')],
  ['its name', (sheet) => sheet.getRange('A2').setValue('')],
])('a text that somebody changed is not known any more; the others are: %s', (_, change) => {
  const workbook = modelWorkbook();
  write(workbook, { 'link0001/': '{"a":1}', 'link0002/': 'x' });
  change(sheetIn(workbook));
  expect(read(workbook)).toEqual({ 'link0002/': 'x' });
  write(workbook, { 'link0001/': '{"a":3}' });
  expect(read(workbook)).toEqual({ 'link0001/': '{"a":3}', 'link0002/': 'x' });
});

test('rows that a person moved are found by their names', () => {
  const workbook = modelWorkbook();
  write(workbook, { 'link0001/': 'a', 'link0002/': 'b' });
  sheetIn(workbook).insertRowsBefore(2, 1);
  write(workbook, { 'link0002/': 'c' });
  expect(read(workbook)).toEqual({ 'link0001/': 'a', 'link0002/': 'c' });
});

test('a connection is forgotten with all its tables, and no other', () => {
  const workbook = modelWorkbook();
  write(workbook, { 'link0001/': 'a', 'link0001/members': 'b', 'link00010/': 'c' });
  forgetState(workbook, 'link0001/');
  expect(read(workbook)).toEqual({ 'link00010/': 'c' });
  write(workbook, { 'link0001/': 'd' });
  expect(read(workbook)).toEqual({ 'link00010/': 'c', 'link0001/': 'd' });
});

test('whatever was written last under a name is read', () => {
  const texts = fc.oneof(fc.string(), fc.json());
  const names = fc.constantFrom('link0001/', 'link0001/members', 'link0002/');
  fc.assert(
    fc.property(fc.array(fc.tuple(names, texts), { maxLength: 6 }), (all) => {
      const workbook = modelWorkbook();
      for (const [name, text] of all) write(workbook, { [name]: text });
      expect(read(workbook)).toEqual(Object.fromEntries(all));
    }),
    runs(8),
  );
});
