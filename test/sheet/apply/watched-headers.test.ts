import { type HeaderWrite, writeHeaders } from '../../../src/sheet/apply/watched-headers';
import type { HostSheet } from '../../host/spreadsheet';
import { newTab } from './refreshed-tab';

/** A tab with the headers `a`, `b`, `c`, whose notes are `about a` and so on, and two blank columns. */
function written(writes: readonly HeaderWrite[], before = '', act: (sheet: HostSheet) => unknown = () => undefined) {
  const { workbook, tab, sheet, meanwhile } = newTab({ rows: 3, columns: 5 });
  sheet.getRange('A1:C1').setValues([['a', 'b', 'c']]);
  sheet.getRange('A1:C1').setNotes([['about a', 'about b', 'about c']]);
  const known = tab.headers(1);
  meanwhile(before, () => act(sheet));
  workbook.calls.length = 0;
  const isDone = writeHeaders(tab, { headerRow: 1, headers: known.texts, notes: known.notes }, writes, 'guarded');
  const calls = [...workbook.calls];
  const { texts, notes } = tab.headers(1);
  return { isDone, calls, heads: texts.map((text, at) => `${text}|${notes[at]}`) };
}

const AS_IT_WAS = ['a|about a', 'b|about b', 'c|about c', '|', '|'];
const bFirst = (sheet: HostSheet) => sheet.moveColumns(sheet.getRange('B:B'), 1);
const aLast = (sheet: HostSheet) => sheet.moveColumns(sheet.getRange('A:A'), 5);
const B_FIRST = ['b|about b', 'a|about a', 'c|about c', '|', '|'];

test.each<[string, HeaderWrite[], string[]]>([
  ['a header', [{ column: 2, text: 'B' }], ['a|about a', 'B|about b', 'c|about c', '|', '|']],
  ['a note', [{ column: 2, note: 'N' }], ['a|about a', 'b|N', 'c|about c', '|', '|']],
  ['a note that goes', [{ column: 1, note: '' }], ['a|', 'b|about b', 'c|about c', '|', '|']],
  [
    'both of a new column, in whatever order',
    [
      { column: 5, text: 'e', note: 'about e' },
      { column: 4, text: 'd' },
    ],
    ['a|about a', 'b|about b', 'c|about c', 'd|', 'e|about e'],
  ],
  [
    'a text that would be a formula',
    [{ column: 4, text: '=1+1' }],
    ['a|about a', 'b|about b', 'c|about c', '=1+1|', '|'],
  ],
])('%s is written where columns stand still', (_, writes, heads) => {
  expect(written(writes)).toMatchObject({ isDone: true, heads });
});

test('nothing to write takes no look; neighbours take one call', () => {
  expect(written([]).calls).toEqual([]);
  const all = [1, 2, 3].map((column) => ({ column, text: `h${column}`, note: `n${column}` }));
  expect(written(all).calls).toEqual(['headerTexts', 'note', 'writeValues', 'headers']);
});

test.each<[string, HeaderWrite[], string, (sheet: HostSheet) => unknown, string[]]>([
  ['before the look', [{ column: 2, text: 'B' }], 'headerTexts', bFirst, B_FIRST],
  ['before the note', [{ column: 2, note: 'N' }], 'note', bFirst, B_FIRST],
  ['before the header', [{ column: 2, text: 'B' }], 'writeValues', bFirst, B_FIRST],
  [
    'before the header and note of a new column',
    [{ column: 4, text: 'd', note: 'about d' }],
    'note',
    aLast,
    ['b|about b', 'c|about c', '|', 'a|about a', '|'],
  ],
  [
    'before several notes',
    [
      { column: 1, note: 'N1' },
      { column: 2, note: 'N2' },
    ],
    'note',
    bFirst,
    B_FIRST,
  ],
  [
    'before a header, where a column came',
    [{ column: 2, text: 'B' }],
    'writeValues',
    (sheet) => sheet.insertColumnBefore(1),
    ['|', 'a|about a', 'b|about b', 'c|about c', '|', '|'],
  ],
  ['after a header', [{ column: 4, text: 'd' }], 'headers', bFirst, ['b|about b', 'a|about a', 'c|about c', '|', '|']],
])('columns that a person moved %s have their own again, and that is said', (_, writes, before, act, heads) => {
  expect(written(writes, before, act)).toMatchObject({ isDone: false, heads });
});

test('a person who wrote a header of his own meanwhile keeps it', () => {
  const act = (sheet: HostSheet) => sheet.getRange('C1').setValue('mine');
  const { isDone, heads } = written([{ column: 2, text: 'B' }], 'writeValues', act);
  expect([isDone, heads[2]]).toEqual([true, 'mine|about c']);
});

test('what is written into the first column of a tab stands there after nothing but a look', () => {
  expect(written([{ column: 1, text: 'A' }]).heads).toEqual(['A|about a', ...AS_IT_WAS.slice(1)]);
});

test.each<[string, string[]]>([
  ['note', ['|', '|', 'z|about z', '|', '|', 'a|about a']],
  ['writeValues', ['|about d', '|about e', 'z|about z', '|', '|', 'a|about a']],
])('a header behind blank columns comes back, wherever else are blank ones: moved before %s', (before, heads) => {
  const { tab, sheet, meanwhile } = newTab({ rows: 3, columns: 6 });
  sheet.getRange('A1:D1').setValues([['a', '', '', 'z']]);
  sheet.getRange('A1:D1').setNotes([['about a', '', '', 'about z']]);
  const known = tab.headers(1);
  meanwhile(before, () => sheet.moveColumns(sheet.getRange('A:A'), 7));
  const writes = [
    { column: 2, text: 'd', note: 'about d' },
    { column: 3, text: 'e', note: 'about e' },
  ];
  expect(writeHeaders(tab, { headerRow: 1, headers: known.texts, notes: known.notes }, writes, 'guarded')).toBe(false);
  const { texts, notes } = tab.headers(1);
  expect(texts.map((text, at) => `${text}|${notes[at]}`)).toEqual(heads);
});
