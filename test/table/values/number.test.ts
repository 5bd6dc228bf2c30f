import fc from 'fast-check';
import { codecs } from '../../../src/table/values/codecs';
import { runs } from '../runs';
import { shown } from './shown';

const { decode } = codecs.number;

const fits: [text: string, value: number][] = [
  ['0', 0],
  ['7', 7],
  ['10', 10],
  ['-5', -5],
  ['-0.5', -0.5],
  ['0.0', 0],
  ['-0', 0],
  ['-0.00', 0],
  [`0.${'0'.repeat(30)}`, 0],
  ['1.50', 1.5],
  ['0.007', 0.007],
  ['123456789012345', 123456789012345],
  ['-12345678.9012345', -12345678.9012345],
  ['0.000123456789012345', 0.000123456789012345],
  ['0.00000000000000000000000000000001', 1e-32],
  ['-0.00000000000000000000000000000001', -1e-32],
  [`0.${'0'.repeat(299)}1`, 1e-300],
  ['254700000001', 254700000001],
];

test.each(fits)('%s is a number', (text, value) => {
  expect(decode(text)).toBe(value);
  expect(shown('number', text)).toEqual(['number', value]);
});

const stay = [
  ['a leading zero', '00712'],
  ['a zero before a zero', '00'],
  ['a negative leading zero', '-01'],
  ['a leading zero with decimals', '01.5'],
  ['a plus', '+254700000001'],
  ['an exponent', '1e5'],
  ['an upper exponent', '1E5'],
  ['a blank before', ' 7'],
  ['a blank behind', '7 '],
  ['a line end behind', '7\n'],
  ['no digit before the point', '.5'],
  ['no digit behind the point', '5.'],
  ['a comma', '1,5'],
  ['thousands', '1,000'],
  ['an underscore', '1_000'],
  ['two points', '1.2.3'],
  ['other digits', '٣'],
  ['full-width digits', '７'],
  ['a hexadecimal', '0x1F'],
  ['not a number', 'nan'],
  ['infinity', 'inf'],
  ['Infinity', 'Infinity'],
  ['a sign alone', '-'],
  ['two signs', '--1'],
  ['a minus sign of typography', '−1'],
  ['16 digits', '1234567890123456'],
  ['16 digits in all', '1.234567890123456'],
  ['16 digits, zeros at the end', '1000000000000000'],
  ['16 digits, zeros behind the point', '1.000000000000000'],
  ['20 digits', '12345678901234567890'],
  ['too small for a double', `0.${'0'.repeat(400)}1`],
  ['too small for a double, below zero', `-0.${'0'.repeat(400)}1`],
  ['so small that digits get lost', `0.${'0'.repeat(318)}123456789`],
  ['too large for a double', `1${'0'.repeat(400)}`],
];

test.each(stay)('%s stays text', (_, text) => {
  expect(decode(text)).toBe(text);
});

test('15 digits are 15 digits wherever the point stands', () => {
  const digits = fc.stringMatching(/^[1-9]\d{14}$/);
  fc.assert(
    fc.property(digits, fc.integer({ min: 1, max: 15 }), (all, point) => {
      const text = point === 15 ? all : `${all.slice(0, point)}.${all.slice(point)}`;
      const value = decode(text);
      expect(typeof value).toBe('number');
      expect(Number(value).toPrecision(15).replace(/\.$/, '')).toBe(text);
      const more = `${text}${point === 15 ? '.' : ''}1`;
      expect(decode(more)).toBe(more);
    }),
  );
});

test('a number is the double nearest to its text, as JavaScript itself reads it', () => {
  const plain = fc.stringMatching(/^-?(0|[1-9]\d{0,14})(\.(0{0,30})\d{1,14})?$/);
  fc.assert(
    fc.property(plain, (text) => {
      const value = decode(text);
      const digits = text.replace(/^[-0.]+/, '').replace('.', '').length;
      expect(value).toBe(digits > 15 ? text : Number(text) + 0);
    }),
    runs(5000),
  );
});

const inFile: [text: string, cell: string | number][] = [
  // Spreadsheets keep 15 digits; the writer writes up to 16.
  ['1.234567890123457E+19', '1.234567890123457E+19'],
  ['1.23456789012346E+19', 1.23456789012346e19],
  ['12.34567890123457', '12.34567890123457'],
  ['12.3456789012346', 12.3456789012346],
  ['1234567890123456', '1234567890123456'],
  ['123456789012345', 123456789012345],
  ['1000000000000000', 1e15],
  ['0.000123456789012345', 0.000123456789012345],
  ['0.30000000000000004', '0.30000000000000004'],
  ['-12.34567890123457', '-12.34567890123457'],
  ['0.3', 0.3],
  ['-5', -5],
  ['1e-05', 0.00001],
  ['5.', 5],
  ['.5', 0.5],
  ['-0', 0],
  ['1E+400', '1E+400'],
  ['', ''],
  ['0x1F', '0x1F'],
  ['Infinity', 'Infinity'],
  ['1 ', '1 '],
];

test.each(inFile)('%s as a number of the file', (text, cell) => {
  expect(decode({ kind: 'number', text })).toBe(cell);
});
