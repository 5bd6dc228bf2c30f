import { dsvFormat } from 'd3-dsv';
import { laterCsv } from '../../scripts/bench/later-csv';

const { parseRows } = dsvFormat(';');

const HEADER = [
  'start',
  'end',
  'today',
  'q1',
  '_id',
  '_uuid',
  'time',
  'v',
  'n',
  's',
  'by',
  'ver',
  'tags',
  'root',
  '_index',
];
const row = (id: number): string[] => [
  '',
  '',
  '',
  `text\r\n${id}`,
  `${id}`,
  `u-${id}`,
  '',
  '',
  '',
  '',
  '',
  '',
  '',
  `u-${id}`,
  `${id}`,
];
const csv = (rows: readonly string[][]): string =>
  rows.map((cells) => `${cells.map((cell) => `"${cell}"`).join(';')}\r\n`).join('');

test('so many rows are edited, so many come at the end, all else stays', () => {
  const before = [1, 2, 3, 4, 5, 6].map(row);
  const [header, ...after] = parseRows(laterCsv(csv([HEADER, ...before]), 2, 2));
  expect(header).toEqual(HEADER);
  expect(after.map((cells) => [cells[3], cells[4], cells[13]])).toEqual([
    ['text\r\n1 (edited)', '1', 'u-1'],
    ['text\r\n2', '2', 'u-2'],
    ['text\r\n3', '3', 'u-3'],
    ['text\r\n4 (edited)', '4', 'u-4'],
    ['text\r\n5', '5', 'u-5'],
    ['text\r\n6', '6', 'u-6'],
    ['text\r\n6', '7', 'u-6-1'],
    ['text\r\n6', '8', 'u-6-2'],
  ]);
});

test('an edit changes nothing besides', () => {
  const text = csv([HEADER, row(1), row(2)]);
  expect(laterCsv(text, 1, 0)).toBe(text.replace('text\r\n1', 'text\r\n1 (edited)'));
});
