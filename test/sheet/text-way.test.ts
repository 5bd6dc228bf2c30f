import { TEXT_WAYS, writeCells } from '../../src/sheet/text-way';
import type { Cell } from '../../src/table/cell';
import { FakeWorkbook } from '../fakes/workbook';

const CELLS: Cell[][] = [
  ['007', 7, '', true],
  ['=1+1', '007', 46_000.5, 'https://example.org/a?b=1'],
  ["'x", '', '', 'Deleted'],
];
const AREA = { row: 2, column: 3, rows: 3, columns: 4 };

test.each(TEXT_WAYS)('%s: numbers and booleans as they are, texts to the letter, in any column', (way) => {
  // Written by the format alone, `=1+1` may become a formula: that is why it is the third way, not the first.
  const typing = (typed: string): string => (way === 'format-only' ? typed : typed.replace(/^'/, ''));
  const tab = new FakeWorkbook('b', typing).addTab('T');
  writeCells(tab, AREA, CELLS, way);
  expect(tab.read(AREA).map((row) => row.map(({ value }) => value))).toEqual(CELLS);
});

test('an address goes without an apostrophe, so that Google makes it a link; everything around it is guarded', () => {
  const tab = new FakeWorkbook('b', (typed) => typed).addTab('T');
  const texts = [
    'https://example.org/x',
    'http://a.b',
    'https://example.org/1 y',
    'mailto:a@b.c',
    '=HYPERLINK("https://a")',
  ];
  writeCells(tab, { row: 1, column: 1, rows: 1, columns: texts.length }, [texts], 'guarded');
  expect(tab.texts()[0]).toEqual([texts[0], texts[1], `'${texts[2]}`, `'${texts[3]}`, `'${texts[4]}`]);
});

test('by the format alone, each text in a typed column gets the format of text first, in one call', () => {
  const tab = new FakeWorkbook('b', (typed) => typed).addTab('T');
  writeCells(tab, AREA, CELLS, 'format-only');
  expect(tab.formats).toEqual(['@ 2,3 3x1', '@ 3,4 1x1', '@ 3,6 2x1']);
});
