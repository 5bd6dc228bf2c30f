import { fillDownFormulas, hasNotes, isSpilled, isSpilledToEnd } from '../../../src/sheet/match/fill-down';
import { type Beside, NOTHING_BESIDE, type OwnCell } from '../../../src/sheet/stand/beside';

/** `=…` is a formula, in R1C1 notation, that shows 7. */
const cellOf = (text: string): OwnCell =>
  text.startsWith('=') ? { value: 7, formula: text } : { value: text, formula: '' };

/** One column of the user's: its cells from the header down. */
const beside = (...texts: string[]): Beside => ({
  columns: [5],
  rows: [[], ...texts.map((text) => [cellOf(text)])],
  foreign: new Map(),
});

const DATA = 2;
const TWICE = '=R[0]C[-1]*2';

test.each<[string, string[], string]>([
  ['no rows', ['Double'], ''],
  ['nothing', ['Double', '', ''], ''],
  ['notes', ['Double', 'a', 'b'], ''],
  ['one formula in all rows', ['Double', TWICE, TWICE, TWICE], TWICE],
  ['in the last two', ['Double', '', TWICE, TWICE], TWICE],
  ['in the only row', ['Double', TWICE], TWICE],
  ['in the last row alone', ['Double', '', TWICE], ''],
  ['in most rows, not in the last', ['Double', TWICE, TWICE, ''], TWICE],
  ['in few rows, not in the last', ['Double', TWICE, '', '', ''], ''],
  ['other ones', ['Double', TWICE, '=R[0]C[-1]*3'], ''],
  ['an array formula in the only row', ['Double', '=ARRAYFORMULA(R2C1:R9C1*2)'], ''],
  ['an array in the only row', ['Double', '= {1;2;3}'], ''],
  ['a query', ['Double', '=QUERY(R1C1:R9C9,"select A")'], ''],
  [
    'a function that is only called alike',
    ['Double', '=BITMAP(R[0]C[-1])', '=BITMAP(R[0]C[-1])'],
    '=BITMAP(R[0]C[-1])',
  ],
])('filled down: %s', (_, texts, expected) => {
  const rows = texts.slice(1).map((_text, at) => DATA + at);
  expect(fillDownFormulas(beside(...texts), rows)).toEqual([expected]);
});

test('rows between ours do not count; a tab with nothing of the user’s has no such formulas', () => {
  expect(fillDownFormulas(beside('Double', TWICE, 'Total', TWICE), [2, 4])).toEqual([TWICE]);
  expect(fillDownFormulas(NOTHING_BESIDE, [2, 3])).toEqual([]);
});

// In every row: it gives one value, so nothing spills. It is what people write to look something up.
const SUM = '=SUM(FILTER(R2C9:R99C9,R2C8:R99C8=R[0]C1))';
test('a formula that only reckons with an array is filled down', () => {
  expect(fillDownFormulas(beside('Sum', SUM, SUM, SUM), [2, 3, 4])).toEqual([SUM]);
});

test.each([
  '=SORTN(R2C1:R9C1,5)',
  '=TRANSPOSE(R1C1:R1C9)',
  '=FLATTEN(R2C1:R9C3)',
  '=IMPORTDATA("https://example.org")',
])('%s spills, so it is not filled down from the only row', (formula) => {
  expect(fillDownFormulas(beside('List', formula), [2])).toEqual(['']);
});

test.each<[string, string[], boolean]>([
  ['nothing', ['Notes', '', 'x'], false],
  ['a note', ['Notes', 'call again', ''], true],
  ['a formula that is filled down', ['Notes', TWICE, TWICE], false],
  ['another formula', ['Notes', '=R[0]C[-1]*3', TWICE, TWICE], true],
  ['what an array formula in the header spills', ['={"Notes";R2C1:R9C1}', 'x', 'y'], false],
  ['what an array formula of the first row spills', ['Notes', '=ARRAYFORMULA(R2C1:R9C1)', 'x'], true],
])('beside the first row stands %s', (_, texts, expected) => {
  const rows = texts.slice(1).map((_text, at) => DATA + at);
  const sheet = beside(...texts);
  expect(hasNotes(sheet, DATA, fillDownFormulas(sheet, rows), DATA)).toBe(expected);
});

test('what spills into a row is no note; what stands in a row that was not read is none', () => {
  const sheet = beside('Notes', '=ARRAYFORMULA(R2C1:R9C1)', 'x');
  expect(hasNotes(sheet, 3, [''], DATA)).toBe(false);
  expect(hasNotes(sheet, 99, [''], DATA)).toBe(false);
  expect(hasNotes(NOTHING_BESIDE, 2, [], DATA)).toBe(false);
});

test.each<[string, OwnCell, boolean]>([
  ['zero', { value: 0, formula: '' }, true],
  ['false, as of a checkbox', { value: false, formula: '' }, true],
  ['a moment', { value: new Date(0), formula: '' }, true],
  ['a formula that shows nothing', { value: '', formula: '=""' }, true],
])('%s', (_, cell, expected) => {
  expect(hasNotes({ columns: [5], rows: [[], [], [cell]], foreign: new Map() }, 2, [''], DATA)).toBe(expected);
});

// The first row holds a formula that gives one value; below it a person typed a note.
test('a note below a formula that only reckons with an array is a note', () => {
  const sheet = beside('Sum', SUM, 'moved to another camp');
  expect(hasNotes(sheet, 3, fillDownFormulas(sheet, [2, 3]), DATA)).toBe(true);
});

const OPEN = '=ARRAYFORMULA(R[0]C[-2]:C[-2]*2)';
test.each<[string, string[], number, boolean]>([
  ['whole columns, from the first row', ['Double', OPEN, '4', '0'], 4, true],
  ['whole columns, from the header', ['={"Double";ARRAYFORMULA(R[1]C[-2]:C[-2]*2)}', '2', '4', '0'], 4, true],
  ['whole columns to one value', ['Sum', '=ARRAYFORMULA(SUM(R[0]C[-2]:C[-2]*2))', 'a note'], 4, false],
  ['as many rows as there are', ['Double', '=ARRAYFORMULA(R[0]C[-2]:R[1]C[-2]*2)', '4', 'a note'], 4, false],
  ['some of the rows', ['Some', '=FILTER(R[0]C[-2]:C[-2],R[0]C[-2]:C[-2]>1)', '4', 'a note'], 4, false],
  ['one formula in each row', ['Double', TWICE, TWICE, TWICE], 4, false],
])('does a formula fill its column to the end: %s', (_, texts, lastRow, expected) => {
  expect(isSpilledToEnd(beside(...texts), 0, DATA, lastRow)).toBe(expected);
});

test('a formula that found no room spills nothing, nor does one that stands in each row', () => {
  const noRoom = beside('Double', OPEN, 'a note');
  const cells = noRoom.rows.map((row, at) => (at === DATA ? [{ value: '#REF!', formula: OPEN }] : row));
  expect(isSpilled({ ...noRoom, rows: cells }, 0, DATA)).toBe(false);
  expect(isSpilled(beside('Double', OPEN, OPEN, 'a note'), 0, DATA)).toBe(false);
  expect(isSpilled(beside('Double', OPEN, '4'), 0, DATA)).toBe(true);
});
