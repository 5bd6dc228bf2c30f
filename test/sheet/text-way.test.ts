import { TEXT_WAYS, writeCells } from '../../src/sheet/text-way';
import type { Cell } from '../../src/table/cell';
import { modelWorkbook } from '../fakes/workbook';

const CELLS: Cell[][] = [
  ['007', 7, '', true],
  ['=1+1', '007', 46_000.5, 'https://example.org/a?b=1'],
  ["'x", '', '', 'Deleted'],
];
const AREA = { row: 2, column: 3, rows: 3, columns: 4 };

test.each(TEXT_WAYS)('%s: numbers and booleans as they are, texts to the letter, in any column', (way) => {
  // Written by the format alone, `=1+1` may become a formula: that is why it is the third way, not the first.
  const typed = { apostropheInTextCell: 'kept', formulaInTextCell: 'text' } as const;
  const tab = modelWorkbook(way === 'format-only' ? { quirks: typed } : {}).addTab('T');
  writeCells(tab, AREA, CELLS, way);
  expect(tab.read(AREA).map((row) => row.map(({ value }) => value))).toEqual(CELLS);
});

test.each([
  ['guarded', '1'],
  ['guarded', 'x'],
  ['apostrophes', 'x'],
] as const)('%s: a text that fills its cell arrives whole: %s', (way, one) => {
  const tab = modelWorkbook().addTab('T');
  const cells = [
    [one.repeat(50_000), 'b'],
    [7, one.repeat(49_999)],
  ];
  const area = { row: 1, column: 1, rows: 2, columns: 2 };
  writeCells(tab, area, cells, way);
  expect(tab.read(area).map((row) => row.map(({ value }) => value))).toEqual(cells);
});

test('an address goes without an apostrophe, so that Google makes it a link; everything around it is guarded', () => {
  const workbook = modelWorkbook();
  const tab = workbook.addTab('T');
  const texts = [
    'https://example.org/x',
    'http://a.b',
    'https://example.org/1 y',
    'mailto:a@b.c',
    '=HYPERLINK("https://a")',
  ];
  let written: unknown;
  workbook.before = (method, _, [, cells]) => {
    if (method === 'writeValues') written = cells;
  };
  writeCells(tab, { row: 1, column: 1, rows: 1, columns: texts.length }, [texts], 'guarded');
  expect(written).toEqual([[texts[0], texts[1], `'${texts[2]}`, `'${texts[3]}`, `'${texts[4]}`]]);
});

test('by the format alone, each text in a typed column gets the format of text first, in one call', () => {
  const workbook = modelWorkbook();
  const tab = workbook.addTab('T');
  writeCells(tab, AREA, CELLS, 'format-only');
  expect(workbook.calls).toEqual(['format', 'writeValues']);
  expect(tab.numberFormats(AREA).map((row) => row.map((format) => (format === '@' ? format : '')))).toEqual([
    ['@', '', '', ''],
    ['@', '@', '', '@'],
    ['@', '', '', '@'],
  ]);
});
