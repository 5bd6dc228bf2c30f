import { fitCell } from '../../../src/sheet/cut';
import { sameCells } from '../../../src/sheet/match/same-cell';
import type { Read } from '../../../src/sheet/workbook';
import type { Cell } from '../../../src/table/cell';
import type { CellType } from '../../../src/table/column';

const DAY = 86_400_000;
const moment = (serial: number): Date => new Date(Math.round((serial - 25_569) * DAY));

/** Clocks go from 60 minutes ahead to 120 at 2026-03-29 01:00 UTC, and back at 2026-10-25 01:00 UTC. */
const berlin = {
  name: 'Europe/Berlin',
  offsetMinutes: (utc: number) => (utc >= Date.UTC(2026, 2, 29, 1) && utc < Date.UTC(2026, 9, 25, 1) ? 120 : 60),
};
const utc = { name: 'UTC', offsetMinutes: () => 0 };

test.each<[string, Read, Cell, CellType, boolean]>([
  ['the same text', 'x', 'x', 'text', true],
  ['another', 'x', 'y', 'text', false],
  ['other line ends', 'a\nb\nc', 'a\r\nb\rc', 'text', true],
  ['blank', '', '', 'text', true],
  ['blank for a text', '', 'x', 'text', false],
  ['a space', ' ', '', 'text', false],
  ['a number for its text', 7, '7', 'text', false],
  ['a date for its text', moment(46_027), '2026-01-05', 'text', false],
  ['the same number', 7, 7, 'number', true],
  ['a text for a number', '7', 7, 'number', false],
  ['blank for zero', '', 0, 'number', false],
  ['false for blank', false, '', 'boolean', false],
  ['false for zero', false, 0, 'number', false],
  ['true', true, true, 'boolean', true],
  ['a date', moment(46_027), 46_027, 'date', true],
  ['a date under another format', 46_027, 46_027, 'date', true],
  ['another date', moment(46_027), 46_028, 'date', false],
  ['a moment, a millisecond off', moment(46_027.5 + 1 / DAY), 46_027.5, 'date-time', true],
  ['a moment, a second off', moment(46_027.5 + 1 / 86_400), 46_027.5, 'date-time', false],
  ['a moment, an hour off', moment(46_027.5 + 1 / 24), 46_027.5, 'date-time', false],
  ['a date for blank', moment(46_027), '', 'date', false],
  ['a date for a boolean', moment(1), true, 'boolean', false],
  ['a time', moment(0.5), 0.5, 'time', true],
  ['a time, a minute off', moment(0.5 + 60 / 86_400), 0.5, 'time', true],
  ['a time, two minutes off', moment(0.5 + 120 / 86_400), 0.5, 'time', false],
  ['midnight, on the day before', moment(-30 / 86_400), 0, 'time', true],
  ['midnight, read as that of the next day', moment(1), 0, 'time', true],
  ['a text where a date was answered wrongly', 'yesterday', 'yesterday', 'date', true],
])('%s', (_, read, cell, type, expected) => {
  expect(sameCells(utc)(read, cell, type)).toBe(expected);
});

test.each<[string, string, number, boolean]>([
  ['the hour that is left out', '2026-03-29T02:30:00Z', 60, true],
  ['the hour that comes twice', '2026-10-25T02:30:00Z', 60, true],
  ['two hours there', '2026-10-25T02:30:00Z', 120, false],
  ['the day before', '2026-03-28T02:30:00Z', 60, false],
  ['the day after', '2026-10-26T02:30:00Z', 60, false],
])('an hour more or less counts only where clocks change: %s', (_, local, minutes, expected) => {
  const cell = Date.parse(local) / DAY + 25_569;
  const at = Date.parse(local) - 60 * 60_000;
  const off = new Date(at - (berlin.offsetMinutes(at) - 60) * 60_000 + minutes * 60_000);
  expect(sameCells(berlin)(off, cell, 'date-time')).toBe(expected);
});

test('a text that was cut is the same as that which was written', () => {
  const long = 'x'.repeat(60_000);
  const same = sameCells(utc);
  expect(same(long, long, 'text')).toBe(false);
  expect(same(String(fitCell(long)), long, 'text')).toBe(true);
});
