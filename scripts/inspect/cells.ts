import type { HostSheet } from '../../test/host/spreadsheet';

/** Kind, value and what a person sees. */
export type InspectedCell = readonly [kind: string, value: string | number | boolean, display: string];

/** Rows of a tab, as cells that tell what they are without regard to formats. `row` and `column` from 1. */
export function inspectCells(sheet: HostSheet, row: number, rows: number, columns: number): InspectedCell[][] {
  for (const [r, formulas] of sheet.getRange(row, 1, rows, columns).getFormulas().entries()) {
    const c = formulas.findIndex((formula) => formula !== '');
    if (c !== -1) throw new Error(`A formula stands in row ${row + r}, column ${c + 1}: ${formulas[c]}`);
  }
  return shownCells(sheet, row, rows, columns);
}

/** The same where people may have formulas: such a cell tells its result. */
export function shownCells(sheet: HostSheet, row: number, rows: number, columns: number): InspectedCell[][] {
  const range = sheet.getRange(row, 1, rows, columns);
  const displays = range.getDisplayValues();
  const formats = range.getNumberFormats();
  return range
    .getValues()
    .map((values, r) => values.map((value, c) => [...told(value, formats[r]?.[c] ?? ''), displays[r]?.[c] ?? '']));
}

function told(value: unknown, format: string): [kind: string, value: string | number | boolean] {
  if (typeof value === 'string') return [value === '' ? 'empty' : 'text', value];
  if (typeof value === 'number') return ['number', value];
  if (typeof value === 'boolean') return ['boolean', value];
  if (!(value instanceof Date)) throw new Error(`A cell holds ${String(value)}.`);
  return toldDate(value.toISOString().replace('Z', ''), format);
}

/** What a date shows tells what it is. */
function toldDate(iso: string, format: string): [kind: string, value: string] {
  if (!/h/i.test(format)) return ['date', iso.slice(0, 10)];
  return /y/i.test(format) ? ['date-time', iso] : ['time', iso.slice(11)];
}
