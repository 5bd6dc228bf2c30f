import fc from 'fast-check';
import { codecs } from '../../../src/table/values/codecs';
import { runs } from '../runs';
import { shown } from './shown';

const { decode } = codecs.time;

const fits: [text: string, value: string][] = [
  ['06:00:00.000+03:00', '06:00:00.000'],
  ['23:59:59.999Z', '23:59:59.999'],
  ['00:00:00', '00:00:00.000'],
  ['06:07', '06:07:00.000'],
  ['06:07-04', '06:07:00.000'],
  ['19:20:21', '19:20:21.000'],
  ['19:20:21.123000', '19:20:21.123'],
];

test.each(fits)('%s', (text, value) => {
  expect(shown('time', text)).toEqual(['time', value]);
});

test('a time is a fraction of a day', () => {
  expect([decode('00:00'), decode('06:00:00'), decode('18:00:00.000+03:00')]).toEqual([0, 0.25, 0.75]);
});

const stay = [
  '24:00',
  '24:00:00',
  '23:60',
  '23:59:60',
  '6:00',
  '06:0',
  '06:00 AM',
  '06',
  '06:00:00.5',
  '06:00:00.123456',
  '06:00.123',
  ' 06:00',
  '06:00\n',
  '06:00+3',
  'T06:00',
  '2024-02-29T06:00:00',
];

test.each(stay)('%j stays text', (text) => {
  expect(decode(text)).toBe(text);
});

const inFile: [serial: number, cell: string | number][] = [
  [0, 0],
  [0.5, 0.5],
  [1 - 1 / 86_400_000, 1 - 1 / 86_400_000],
  [1, '24:00:00'],
  [0.9999999999, '24:00:00'],
  [1.5, '36:00:00'],
  [-0.5, '-12:00:00'],
];

test('a moment of a file is no time of day', () => {
  expect(decode({ kind: 'date', serial: 0.5 })).toBe('1899-12-30T12:00:00');
});

test.each(inFile)('serial %d of a file', (serial, cell) => {
  expect(decode({ kind: 'time', serial })).toBe(cell);
});

test('every millisecond of the day is read back as written', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 86_399_999 }), (milliseconds) => {
      const text = new Date(milliseconds).toISOString().slice(11, 23);
      const serial = decode(text);
      expect(serial).toBe(milliseconds / 86_400_000);
      expect(decode({ kind: 'time', serial: Number(serial) })).toBe(serial);
      expect(shown('time', text)).toEqual(['time', text]);
    }),
    runs(2000),
  );
});
