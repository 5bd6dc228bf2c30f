import type { ConformanceCase, Plain } from '../case';
import { number, seen, text, written } from './cell';

/**
 * What typing does to strings in an ordinary cell (locale en_US), as Google's page on `setValues` and public projects
 * say. It is why nothing is ever written without its guard.
 */
const typed: readonly (readonly [string, Plain])[] = [
  ['007', number(7)],
  ['+254700123456', number(254700123456)],
  ['1e5', number(100000)],
  ['1,234.50', number(1234.5)],
  ['50%', number(0.5)],
  ['TRUE', { kind: 'boolean', value: true }],
  ['2026-10-02', { kind: 'date', value: '2026-10-02T00:00:00' }],
  ['=1+1', { formula: '=1+1' }],
  ["'007", text('007')],
  ["'=1+1", text('=1+1')],
  ["''", text("'")],
  ['two words', text('two words')],
];

/** In a cell with the format `@`: no numbers, no dates, but still formulas; an apostrophe is taken away. */
const asText: readonly (readonly [string, Plain])[] = [
  ['007', text('007')],
  ['1/24', text('1/24')],
  ['TRUE', text('TRUE')],
  ['=1+1', { formula: '=1+1' }],
  ["'007", text('007')],
  ["'=1+1", text('=1+1')],
  ["''quoted", text("'quoted")],
];

const cases = (format: string, where: string, table: typeof typed): ConformanceCase[] =>
  table.map(([string, expected]) => ({
    port: 'cells',
    name: `${JSON.stringify(string)} typed into ${where}`,
    expected,
    run: ({ sheet }) => written(sheet(), format, string),
  }));

export const coercion: readonly ConformanceCase[] = [
  ...cases('General', 'an ordinary cell', typed),
  ...cases('@', 'a text cell', asText),
  {
    port: 'cells',
    name: 'a number put into a text cell stays a number',
    expected: number(5.5),
    run: ({ sheet }) => written(sheet(), '@', 5.5),
  },
  {
    port: 'cells',
    name: 'a serial number under a date format is that date and time',
    expected: { date: { kind: 'date', value: '2023-03-15T12:00:00' }, display: '2023-03-15 12:00:00' },
    run: ({ sheet }) => {
      const cell = sheet().getRange(1, 1);
      cell.setNumberFormat('yyyy-mm-dd hh:mm:ss').setValue(45000.5);
      return { date: seen(cell), display: cell.getDisplayValue() };
    },
  },
];
