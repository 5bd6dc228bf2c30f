import type { HostRange } from '../../../host/spreadsheet';
import type { CellWindow, Style } from '../../contract';
import { Refusal } from '../refusal';
import { numberOf, type Route } from './route';
import { sheetById } from './sheet';

/** A page shows some hundreds of cells; a window of this many still costs milliseconds. */
const MOST_CELLS = 50_000;

/** Cells of a tab, cut to the tab. Query: `sheet`, `row`, `column` (from 0), `rows`, `columns`. */
export const cells: Route = (desk, ask): CellWindow => {
  const tab = sheetById(desk, numberOf(ask, 'sheet'));
  const [row, column] = [numberOf(ask, 'row'), numberOf(ask, 'column')];
  const rows = Math.min(numberOf(ask, 'rows'), tab.getMaxRows() - row);
  const columns = Math.min(numberOf(ask, 'columns'), tab.getMaxColumns() - column);
  if (rows * columns > MOST_CELLS) throw new Refusal(400, `These are more than ${MOST_CELLS} cells.`);
  if (rows < 1 || columns < 1) return { row, column, rows: 0, columns: 0, texts: [], looks: [], styles: [], notes: [] };
  return windowOf(tab.getRange(row + 1, column + 1, rows, columns));
};

function windowOf(range: HostRange): CellWindow {
  const styles = new Styles();
  const style = styleOf(range);
  const place = { row: range.getRow() - 1, column: range.getColumn() - 1 };
  return {
    ...place,
    rows: range.getNumRows(),
    columns: range.getNumColumns(),
    texts: range.getDisplayValues(),
    looks: range.getValues().map((row, at) => row.map((value, column) => styles.number(style(at, column, value)))),
    styles: styles.list,
    notes: range
      .getNotes()
      .flatMap((row, at) =>
        row.flatMap((text, column) =>
          text === '' ? [] : [{ row: place.row + at, column: place.column + column, text }],
        ),
      ),
  };
}

/** Few styles serve many cells. */
class Styles {
  readonly list: Style[] = [];
  private readonly numbers = new Map<string, number>();

  number(style: Style): number {
    const key = JSON.stringify(style);
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    this.numbers.set(key, this.list.length);
    return this.list.push(style) - 1;
  }
}

function styleOf(range: HostRange): (row: number, column: number, value: unknown) => Style {
  const [weights, slants, lines] = [range.getFontWeights(), range.getFontStyles(), range.getFontLines()];
  const [colors, backgrounds, wraps] = [range.getFontColors(), range.getBackgrounds(), range.getWraps()];
  const aligns = range.getHorizontalAlignments();
  return (row, column, value) => {
    const line = lines[row]?.[column] ?? 'none';
    const color = colors[row]?.[column] ?? '#000000';
    const background = backgrounds[row]?.[column] ?? '#ffffff';
    const align = alignOf(aligns[row]?.[column] ?? 'general', value);
    return {
      ...(weights[row]?.[column] === 'bold' && { bold: true }),
      ...(slants[row]?.[column] === 'italic' && { italic: true }),
      ...(line !== 'none' && { line }),
      ...(color !== '#000000' && { color }),
      ...(background !== '#ffffff' && { background }),
      ...(align !== null && { align }),
      ...(wraps[row]?.[column] === true && { wrap: true }),
    };
  };
}

/** Without a choice numbers and dates stand at the end of the cell, truth values in the middle. */
function alignOf(chosen: string, value: unknown): string | null {
  if (['left', 'center', 'right'].includes(chosen)) return chosen;
  if (typeof value === 'boolean') return 'center';
  return typeof value === 'number' || value instanceof Date ? 'end' : null;
}
