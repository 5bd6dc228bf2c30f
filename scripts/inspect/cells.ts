import type { HostSheet } from '../../test/host/spreadsheet';

/** Kind, value and what a person sees. */
export type InspectedCell = readonly [kind: string, value: string | number | boolean, display: string];

/** Rows of a tab, as cells that tell what they are without regard to formats. `row` and `column` from 1. */
export function inspectCells(sheet: HostSheet, row: number, rows: number, columns: number): InspectedCell[][] {
  const range = sheet.getRange(row, 1, rows, columns);
  const displays = range.getDisplayValues();
  const formats = range.getNumberFormats();
  const formulas = range.getFormulas();
  return range.getValues().map((values, r) =>
    values.map((value, c) => {
      const display = displays[r]?.[c] ?? '';
      const formula = formulas[r]?.[c] ?? '';
      if (formula !== '') throw new Error(`A formula stands in row ${row + r}, column ${c + 1}: ${formula}`);
      return [...told(value, formats[r]?.[c] ?? ''), display];
    }),
  );
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
