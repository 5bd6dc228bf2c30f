import type { HostRange, HostSheet } from '../../../test/host/spreadsheet';
import { columnLetters, columnOfLetters } from '../../../test/host/spreadsheet/a1/letters';
import { readHeader } from '../tab-header';

/**
 * The cells that a history means. `{Header text}` is the column that has this header now, `{free}` the first one to the right
 * of all columns with a header; where the grid ends there, the person inserts columns first, as one does.
 * @throws Error with Google's words, and where no column has the header
 */
export function placeOf(sheet: HostSheet, a1: string): HostRange {
  const headers = readHeader(sheet).columns.map(({ header }) => header);
  const plain = withLetters(a1, headers);
  if (a1.includes('{free}')) makeRoom(sheet, plain);
  return sheet.getRange(plain);
}

/** Headers may hold braces themselves, so what stands in the tab is looked for, not what stands between two braces. */
function withLetters(a1: string, headers: readonly string[]): string {
  const at = a1.indexOf('{');
  if (at === -1) return a1;
  const rest = a1.slice(at);
  const named = ['free', ...headers].filter((text) => text !== '' && rest.startsWith(`{${text}}`));
  const text = named.reduce((longest, each) => (each.length > longest.length ? each : longest), '');
  if (text === '') throw new Error(`No column of this tab has the header ${rest}.`);
  const column = text === 'free' ? headers.findLastIndex((header) => header !== '') + 1 : headers.indexOf(text);
  return a1.slice(0, at) + columnLetters(column) + withLetters(rest.slice(text.length + 2), headers);
}

/** Inserts the columns that a place needs. */
function makeRoom(sheet: HostSheet, a1: string): void {
  const letters = a1.match(/[A-Z]+(?=\$?\d|:|$)/g) ?? [];
  const needed = Math.max(0, ...letters.map((each) => columnOfLetters(each) + 1));
  const missing = needed - sheet.getMaxColumns();
  if (missing > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), missing);
}
