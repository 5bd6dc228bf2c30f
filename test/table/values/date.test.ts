import { codecs } from '../../../src/table/values/codecs';
import { shown } from './shown';

const { decode } = codecs.date;

const fits: [text: string, serial: number][] = [
  ['1900-01-01', 2],
  ['1900-02-28', 60],
  ['1900-03-01', 61],
  ['1970-01-01', 25569],
  ['2000-02-29', 36585],
  ['2024-02-29', 45351],
  ['2024-12-31', 45657],
  ['9999-12-31', 2958465],
];

test.each(fits)('%s', (text, serial) => {
  expect(decode(text)).toBe(serial);
  expect(shown('date', text)).toEqual(['date', text]);
});

const stay = [
  '1899-12-31',
  '1850-06-01',
  '0099-01-01',
  '1900-02-29',
  '2100-02-29',
  '2023-02-29',
  '2024-02-30',
  '2024-04-31',
  '2024-06-31',
  '2024-09-31',
  '2024-11-31',
  '2024-01-32',
  '2024-00-10',
  '2024-13-01',
  '2024-01-00',
  '2024-1-1',
  '2024-01-01 ',
  ' 2024-01-01',
  '2024-01-01\n',
  '2024/01/01',
  '01-01-2024',
  '20240101',
  '10000-01-01',
  '2024-01',
  '2024-01-01T00:00:00',
  '٢٠٢٤-٠١-٠١',
  '45351',
];

test.each(stay)('%j stays text', (text) => {
  expect(decode(text)).toBe(text);
});

const inFile: [serial: number, cell: string | number][] = [
  [2, 2],
  [1, '1899-12-31'],
  [0, '1899-12-30'],
  [-18137, '1850-05-04'],
  [45351, 45351],
  [45351.5, '2024-02-29T12:00:00'],
  [45351.000000001, '2024-02-29'],
  [2958465, 2958465],
  [2958466, '2958466'],
  [-693593, '0001-01-01'],
  [-693594, '-693594'],
  [Number.NaN, 'NaN'],
];

test.each(inFile)('serial %d of a file', (serial, cell) => {
  expect(decode({ kind: 'date', serial })).toBe(cell);
});

test('every day from 1900 to 2199, by a calendar of its own', () => {
  const pad = (value: number, width = 2) => String(value).padStart(width, '0');
  let serial = 2;
  for (let year = 1900; year < 2200; year++) {
    const february = year % 400 === 0 || (year % 4 === 0 && year % 100 !== 0) ? 29 : 28;
    [31, february, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31].forEach((days, month) => {
      for (let day = 1; day <= days; day++) {
        const text = `${pad(year, 4)}-${pad(month + 1)}-${pad(day)}`;
        if (decode(text) !== serial || codecs.date.encode(serial).value !== text) throw new Error(`${text} ${serial}`);
        serial++;
      }
      const over = `${pad(year, 4)}-${pad(month + 1)}-${pad(days + 1)}`;
      if (decode(over) !== over) throw new Error(over);
    });
  }
  expect(serial).toBe(2 + 109573);
});
