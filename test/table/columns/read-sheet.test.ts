import { readSheet, type SheetParts } from '../../../src/table/columns/read-sheet';
import type { RawCell } from '../../../src/table/raw';
import { MAIN, REPEAT } from './made-form';

function parts(rows: readonly RawCell[][], tagged = false): SheetParts {
  const read = readSheet({ name: 'S', rows, shortenedLinks: 0 }, tagged);
  if (read === null || read === 'no-header') throw new Error(String(read));
  return read;
}
const blank = (own: readonly string[]): string[] => own.map(() => '');

test.each<[string, RawCell[][], ReturnType<typeof readSheet>]>([
  ['no rows', [], null],
  ['empty rows', [[''], ['', '']], null],
  ['rows below an empty header', [[''], ['x']], 'no-header'],
])('%s', (_, rows, expected) => {
  expect(readSheet({ name: 'S', rows, shortenedLinks: 0 }, true)).toEqual(expected);
});

test.each([
  ['submissions', ['q', ...MAIN], null],
  ['a repeat group', ['q', ...REPEAT], ''],
  ['a sheet without own columns', ['q'], null],
])('a header without rows: %s', (_, header, parent) => {
  expect(parts([header])).toMatchObject({ header, hxl: null, rows: [], parent });
});

test.each<[string, string[], RawCell[], boolean, boolean]>([
  ['with own columns', ['q', ...MAIN], ['#x', ...blank(MAIN)], false, true],
  ['without own columns, of a form with tags', ['q', 'p'], ['#x', ''], true, true],
  ['without own columns, of a form without tags', ['q', 'p'], ['#x', ''], false, false],
  ['where an own column has something', ['q', '_id'], ['#x', '#y'], true, false],
  ['with a cell beyond the header only', ['q', '_id'], ['', '', 'x'], true, false],
  ['with a number', ['q', 'p'], ['#x', { kind: 'number', text: '1' }], true, false],
])('is the row below the header one of tags: %s', (_, header, row, tagged, isTags) => {
  const found = parts([header, row], tagged);
  expect(found.hxl).toEqual(isTags ? row : null);
  expect(found.rows.length).toBe(isTags ? 0 : 1);
});
