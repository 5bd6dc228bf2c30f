import { numberText } from './number-text';
import { idOf, sectionsOf, sheetsOf } from './sections';
import type { Sheet } from './sheet';

const number = (value: number) => ({ kind: 'number', text: String(value) }) as const;
const HEADER = ['_index', '_parent_table_name', '_parent_index', '_submission__id'];

const repeat = (name: string, ...rows: readonly (readonly [parent: number, id: number])[]): Sheet => ({
  name,
  rows: [HEADER, ...rows.map(([parent, id], at) => [number(at + 1), 'Form', number(parent), number(id)])],
});

const MAIN: Sheet = {
  name: 'Form',
  rows: [['_id', '_index'], ...[7, 8, 9].map((id, at) => [number(id), number(at + 1)])],
};

test('sheets come in the order of their first rows', () => {
  const sections = sectionsOf([MAIN, repeat('a', [1, 7], [3, 9]), repeat('b', [2, 8])]);
  const left = sections.map((section) => ({
    ...section,
    rows: section.rows.filter((row) => idOf(section, row) !== '7'),
  }));
  expect(sheetsOf(left)).toEqual([
    { name: 'Form', rows: [['_id', '_index'], ...[8, 9].map((id, at) => [number(id), number(at + 1)])] },
    repeat('b', [1, 8]),
    repeat('a', [2, 9]),
  ]);
  expect(sheetsOf(sections)).toEqual([MAIN, repeat('a', [1, 7], [3, 9]), repeat('b', [2, 8])]);
});

test('a row that belongs to none is not passed on', () => {
  expect(() => sectionsOf([MAIN, repeat('a', [4, 7])])).toThrow('belongs to no row');
});

/** Texts are those of C's `%.16G`. */
test.each([
  [0, '0'],
  [0.3, '0.3'],
  [0.1 + 0.2, '0.3'],
  [-9.4364315, '-9.436431499999999'],
  [100_000, '100000'],
  [Number('12345678901234567890'), '1.234567890123457E+19'],
  [0.0001, '0.0001'],
  [0.00001, '1E-05'],
  [1e-7, '1E-07'],
])('%d is written %s', (value, text) => expect(numberText(value)).toBe(text));
