import fc from 'fast-check';
import { codecs } from '../../../src/table/values/codecs';
import { runs } from '../runs';
import { shown } from './shown';

const { decode } = codecs['date-time'];

const fits: [text: string, value: string][] = [
  ['2024-02-29T23:59:59.999+03:00', '2024-02-29T23:59:59.999'],
  ['2024-02-29T23:59:59.999-11:30', '2024-02-29T23:59:59.999'],
  ['2014-07-21T14:07:23.000-04', '2014-07-21T14:07:23.000'],
  ['2024-02-29T00:00:00.001Z', '2024-02-29T00:00:00.001'],
  ['2024-01-01T00:00:00', '2024-01-01T00:00:00.000'],
  ['2024-01-01T12:34:56+00:00', '2024-01-01T12:34:56.000'],
  ['2024-01-01T12:34:56.789', '2024-01-01T12:34:56.789'],
  ['2025-01-02 06:04:05.123000+03:00', '2025-01-02T06:04:05.123'],
  ['2025-01-02 03:04:05', '2025-01-02T03:04:05.000'],
  ['1900-01-01T00:00:00', '1900-01-01T00:00:00.000'],
  ['9999-12-31T23:59:59.999', '9999-12-31T23:59:59.999'],
];

test.each(fits)('%s', (text, value) => {
  expect(shown('date-time', text)).toEqual(['date-time', value]);
});

test('a moment is days since 1899-12-30 and a fraction', () => {
  expect(decode('2024-02-29T18:00:00')).toBe(45351.75);
});

test('text and a serial of a file give the same number, to the last bit', () => {
  // Moments where a day and its fraction, rounded each for itself, add up to a neighbour.
  const moments = ['2000-03-13T16:01:28.321Z', '2000-07-27T20:11:11.054Z', '2001-09-27T16:26:47.071Z'];
  for (const moment of moments) {
    const serial = Date.parse(moment) / 86_400_000 + 25569;
    expect(decode(moment)).toBe(decode({ kind: 'date', serial }));
  }
});

const stay = [
  '2024-02-29',
  '2024-02-29T10:00',
  '2024-02-30T10:00:00',
  '1899-12-31T10:00:00',
  '2024-02-29T24:00:00',
  '2024-02-29T23:59:60',
  '2024-02-29T23:60:00',
  '2024-02-29t10:00:00',
  '2024-02-29  10:00:00',
  '2024-02-29T10:00:00.1',
  '2024-02-29T10:00:00.1234',
  '2024-02-29T10:00:00.123456',
  '2024-02-29T10:00:00.',
  '2024-02-29T10:00:00z',
  '2024-02-29T10:00:00+3',
  '2024-02-29T10:00:00+0300',
  '2024-02-29T10:00:00+15:00',
  '2024-02-29T10:00:00+03:60',
  '2024-02-29T10:00:00 +03:00',
  '2024-02-29T10:00:00Z ',
  ' 2024-02-29T10:00:00Z',
  'x2024-02-29T10:00:00Z',
];

test.each(stay)('%j stays text', (text) => {
  expect(decode(text)).toBe(text);
});

const inFile: [serial: number, cell: string | number][] = [
  [45351.75, 45351.75],
  [2, 2],
  [1.99, '1899-12-31T23:45:36'],
  [0, '1899-12-30'],
  [-18136.5, '1850-05-04T12:00:00'],
  [45351.50000000001, 45351.5],
  [45351.0000000116, '2024-02-29T00:00:00.001'],
  [2958465.5, 2958465.5],
  [2958466.5, '2958466.5'],
];

test.each(inFile)('serial %d of a file', (serial, cell) => {
  const read = decode({ kind: 'date', serial });
  expect(typeof cell === 'string' && typeof read === 'number' ? codecs['date-time'].encode(read).value : read).toBe(
    cell,
  );
});

test('every millisecond from 1900 to 9999 is read back as written', () => {
  const moments = fc.date({
    min: new Date('1900-01-01T00:00:00Z'),
    max: new Date('9999-12-31T23:59:59.999Z'),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(moments, fc.constantFrom('', 'Z', '+03:00', '-04', '+05:30'), (moment, zone) => {
      const text = moment.toISOString().slice(0, -1);
      expect(shown('date-time', `${text}${zone}`)).toEqual(['date-time', text]);
      expect(shown('date-time', `${text.replace('T', ' ')}000${zone}`)).toEqual(['date-time', text]);
    }),
    runs(2000),
  );
});

test('a serial of a file, with the 16 digits that XlsxWriter keeps, is the same millisecond as its text', () => {
  const moments = fc.date({
    min: new Date('1900-01-01T00:00:00Z'),
    max: new Date('2199-12-31T23:59:59.999Z'),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(moments, (moment) => {
      const serial = Number((moment.getTime() / 86_400_000 + 25569).toPrecision(16));
      expect(decode({ kind: 'date', serial })).toBe(decode(moment.toISOString()));
    }),
    runs(2000),
  );
});
