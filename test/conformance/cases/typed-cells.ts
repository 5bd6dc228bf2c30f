import { tabOf } from '../../../src/apps-script/tab';
import { openWorkbook } from '../../../src/apps-script/workbook';
import { NUMBER_FORMATS } from '../../../src/sheet/number-formats';
import { writeCells } from '../../../src/sheet/text-way';
import type { Cell } from '../../../src/table/cell';
import type { CellType } from '../../../src/table/column';
import type { ConformanceCase, Plain } from '../case';

const ONE = { row: 1, column: 1, rows: 1, columns: 1 };

/** A cell of a column of a type, written as a refresh writes it: what it is, and what a person sees. */
function written(sheet: GoogleAppsScript.Spreadsheet.Sheet, type: CellType, cell: Cell): Plain {
  const tab = tabOf(sheet);
  tab.format([ONE], NUMBER_FORMATS[type]);
  writeCells(tab, ONE, [[cell]], 'guarded');
  SpreadsheetApp.flush();
  const range = sheet.getRange(1, 1);
  const value: unknown = range.getValue();
  const kind = Object.prototype.toString.call(value) === '[object Date]' ? 'date' : typeof value;
  return [kind, kind === 'date' ? '' : String(value), range.getDisplayValue(), range.getFormula()];
}

const TYPED: readonly [type: CellType, cell: Cell, seen: Plain][] = [
  ['number', 7, ['number', '7', '7', '']],
  ['number', -9.41, ['number', '-9.41', '-9.41', '']],
  ['number', 123_456_789_012_345, ['number', '123456789012345', '123456789012345', '']],
  ['number', '007', ['string', '007', '007', '']],
  ['number', '=1+1', ['string', '=1+1', '=1+1', '']],
  ['boolean', true, ['boolean', 'true', 'TRUE', '']],
  ['date', 45_351, ['date', '', '2024-02-29', '']],
  ['date', 2, ['date', '', '1900-01-01', '']],
  ['date', '2024-02-30', ['string', '2024-02-30', '2024-02-30', '']],
  ['time', 0.25, ['date', '', '06:00:00', '']],
  ['time', '06:00:00.000+03:00 or so', ['string', '06:00:00.000+03:00 or so', '06:00:00.000+03:00 or so', '']],
  ['date-time', 45_351.5, ['date', '', '2024-02-29 12:00:00', '']],
  ['date-time', '2024-02-29T24:00', ['string', '2024-02-29T24:00', '2024-02-29T24:00', '']],
  [
    'link',
    'https://example.org/a?b=1&c=2#d',
    ['string', 'https://example.org/a?b=1&c=2#d', 'https://example.org/a?b=1&c=2#d', ''],
  ],
  ['link', 'Deleted', ['string', 'Deleted', 'Deleted', '']],
];

export const typedCells: readonly ConformanceCase[] = [
  ...TYPED.map(
    ([type, cell, expected]): ConformanceCase => ({
      port: 'workbook',
      name: `${JSON.stringify(cell)} in a column of ${type}`,
      expected,
      run: ({ sheet }) => written(sheet(), type, cell),
    }),
  ),
  {
    port: 'workbook',
    name: 'one call sets the format of several areas, and no other cell’s',
    expected: [['yyyy-mm-dd', 'same', 'yyyy-mm-dd']],
    run: ({ sheet }) => {
      const scratch = sheet();
      const other = scratch.getRange('B2').getNumberFormat();
      tabOf(scratch).format(
        [
          { row: 2, column: 1, rows: 2, columns: 1 },
          { row: 2, column: 3, rows: 1, columns: 1 },
        ],
        'yyyy-mm-dd',
      );
      const formats = scratch.getRange('A2:C2').getNumberFormats();
      return formats.map((row) => row.map((format) => (format === other ? 'same' : format)));
    },
  },
  {
    port: 'workbook',
    name: 'notes of a header come back, lines and all',
    expected: [['one\nkobo:x /question:a', '']],
    run: ({ sheet }) => {
      const scratch = sheet();
      tabOf(scratch).note(1, 1, ['one\nkobo:x /question:a', '']);
      return scratch.getRange('A1:B1').getNotes();
    },
  },
  {
    port: 'workbook',
    name: 'the zone’s distance from UTC, in minutes, at a moment',
    expected: 'between -720 and 840, a multiple of 15',
    run: () => {
      const minutes = openWorkbook().offsetMinutes(Date.UTC(2026, 0, 5));
      return minutes >= -720 && minutes <= 840 && minutes % 15 === 0
        ? 'between -720 and 840, a multiple of 15'
        : minutes;
    },
  },
];
