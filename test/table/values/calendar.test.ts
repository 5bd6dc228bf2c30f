import { isTellable, serialOfDay } from '../../../src/table/values/calendar';
import { textOfFile } from '../../../src/table/values/file-text';

test.each([
  [-693593, true],
  [-693593.5, false],
  [2958465.999999994, true],
  [2958465.999999999, false],
  [2958466, false],
])('can year, month and day tell %d: %s', (serial, tellable) => {
  expect(isTellable(serial)).toBe(tellable);
});

test('years below 1900 are not taken for years of this century', () => {
  expect([serialOfDay(24, 2, 28), serialOfDay(1899, 12, 31), serialOfDay(1900, 1, 1)]).toEqual([null, null, 2]);
});

test.each([
  [45351, '2024-02-29'],
  [45351.5, '2024-02-29T12:00:00'],
  [45351.5 + 1 / 86_400_000, '2024-02-29T12:00:00.001'],
  [45351 + 86_399_999.9 / 86_400_000, '2024-03-01'],
  [0.5, '1899-12-30T12:00:00'],
  [1.5, '1899-12-31T12:00:00'],
  [-0.5, '1899-12-29T12:00:00'],
  [-700000, '-700000'],
])('serial %d as text', (serial, text) => {
  expect(textOfFile({ kind: 'date', serial })).toBe(text);
});

test.each([
  [0, '00:00:00'],
  [0.5, '12:00:00'],
  [0.5 + 7 / 86_400_000, '12:00:00.007'],
  [1 - 0.4 / 86_400_000, '24:00:00'],
  [1.5 + 1 / 86_400, '36:00:01'],
  [10, '240:00:00'],
  [-0.25, '-06:00:00'],
])('time %d of a file as text', (serial, text) => {
  expect(textOfFile({ kind: 'time', serial })).toBe(text);
});
