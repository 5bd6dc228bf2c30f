import { CELL_TYPES } from '../../../src/table/column';
import type { RawCell } from '../../../src/table/raw';
import { codecs } from '../../../src/table/values/codecs';
import { shown } from './shown';

test('there is a codec for every type, and none besides', () => {
  expect(Object.keys(codecs).sort()).toEqual([...CELL_TYPES].sort());
});

test.each(CELL_TYPES)('an empty cell is empty: %s', (type) => {
  expect(codecs[type].decode('')).toBe('');
  expect(shown(type, '')).toEqual(['empty', '']);
});

const HOSTILE = ['007', '=1+1', ' 1', '1e5', '٣', '2024-02-30', '25:00', 'TRUE', '<a>', '\uD800', '__proto__', '\n'];
test.each(CELL_TYPES)('what does not fit stays as it is: %s', (type) => {
  expect(HOSTILE.map((text) => codecs[type].decode(text))).toEqual(HOSTILE);
  expect(HOSTILE.map((text) => shown(type, text))).toEqual(HOSTILE.map((text) => ['text', text]));
});

const number = (text: string): RawCell => ({ kind: 'number', text });
const date = (serial: number): RawCell => ({ kind: 'date', serial });
const yes: RawCell = { kind: 'boolean', value: true };
const no: RawCell = { kind: 'boolean', value: false };

/** What the file typed, in every type of column. */
const typed: [name: string, raw: RawCell, as: Record<(typeof CELL_TYPES)[number], unknown>][] = [
  [
    'a number',
    number('4100001'),
    {
      text: '4100001',
      link: '4100001',
      number: 4100001,
      boolean: '4100001',
      date: '4100001',
      time: '4100001',
      'date-time': '4100001',
    },
  ],
  [
    'a boolean',
    yes,
    { text: 'True', link: 'True', number: 'True', boolean: true, date: 'True', time: 'True', 'date-time': 'True' },
  ],
  [
    'a boolean that is false',
    no,
    {
      text: 'False',
      link: 'False',
      number: 'False',
      boolean: false,
      date: 'False',
      time: 'False',
      'date-time': 'False',
    },
  ],
  [
    'a day',
    date(45351),
    {
      text: '2024-02-29',
      link: '2024-02-29',
      number: '2024-02-29',
      boolean: '2024-02-29',
      date: 45351,
      time: '2024-02-29',
      'date-time': 45351,
    },
  ],
  [
    'a day with a time',
    date(45351.75),
    {
      text: '2024-02-29T18:00:00',
      link: '2024-02-29T18:00:00',
      number: '2024-02-29T18:00:00',
      boolean: '2024-02-29T18:00:00',
      date: '2024-02-29T18:00:00',
      time: '2024-02-29T18:00:00',
      'date-time': 45351.75,
    },
  ],
  [
    'a time',
    { kind: 'time', serial: 0.25 },
    {
      text: '06:00:00',
      link: '06:00:00',
      number: '06:00:00',
      boolean: '06:00:00',
      date: '06:00:00',
      time: 0.25,
      'date-time': '06:00:00',
    },
  ],
];

describe.each(typed)('%s that the file typed', (_, raw, as) => {
  test.each(CELL_TYPES)('%s', (type) => {
    expect(codecs[type].decode(raw)).toBe(as[type]);
  });
});
