import type { HostSheet } from '../../../host/spreadsheet';
import { coercion } from '../../../host/spreadsheet/coercion/coerce';
import type { CellInput } from '../../contract';
import { numberOf, type Route } from './route';
import { sheetById } from './sheet';

/** What the formula bar shows of a cell. Query: `sheet`, `row`, `column` (from 0). */
export const cell: Route = (desk, ask): CellInput => {
  const tab = sheetById(desk, numberOf(ask, 'sheet'));
  const [row, column] = [numberOf(ask, 'row'), numberOf(ask, 'column')];
  const range = tab.getRange(row + 1, column + 1);
  const formula = range.getFormula();
  return { text: formula === '' ? typedAgain(tab, row, column) : formula, note: range.getNote() };
};

/**
 * The text that typed into this cell gives what stands there: text that would be read as a number gets its apostrophe, a
 * number shows all its digits, a date is as the cell shows it.
 */
function typedAgain({ state }: HostSheet, row: number, column: number): string {
  const content = state.cells.get(row, column);
  if (content === null) return '';
  const format = state.layers.numberFormat.get(row, column);
  const coerce = coercion(state.book);
  const shown = state.book.make
    .sheet(state)
    .getRange(row + 1, column + 1)
    .getDisplayValue();
  if (typeof content === 'object') return shown;
  const ways = typeof content === 'string' ? [content, `'${content}`] : [shown, String(content)];
  const isSame = (text: string) => coerce(text, typeof format === 'string' ? format : undefined).content === content;
  return ways.find(isSame) ?? ways[1] ?? shown;
}
