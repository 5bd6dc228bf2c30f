import { columnLetters } from '../../../host/spreadsheet/a1/letters';
import type { Box } from '../../contract';
import type { CellStore } from './cell-store';
import { boxOfStretches, HEADER_HEIGHT, HEADER_WIDTH, type Layout, type Stretch } from './layout';
import { cellName, paintCell } from './paint-cell';
import { Pane } from './pane';

/** The header row or column is one line at place 0. */
const LETTERS: Stretch = { first: 0, count: 1, start: 0, size: HEADER_HEIGHT, scrolled: 0 };
const NUMBERS: Stretch = { first: 0, count: 1, start: 0, size: HEADER_WIDTH, scrolled: 0 };

/** The eight parts of the grid: cells and headers, each frozen and scrolling. */
export class Panes {
  private readonly bodies: Readonly<Record<'corner' | 'top' | 'side' | 'body', Pane>>;
  private readonly letters: readonly [Pane, Pane];
  private readonly numbers: readonly [Pane, Pane];

  constructor(
    private readonly layout: () => Layout,
    store: () => CellStore,
    isSelected: (axis: 'row' | 'column', line: number) => boolean,
  ) {
    const body = (name: string) =>
      new Pane(
        name,
        () => layout().geometry,
        (element, row, column) => {
          paintCell(element, store().get(row, column));
          element.dataset.cell = cellName(row, column);
        },
      );
    const letters = (name: string) =>
      new Pane(
        name,
        () => ({ ...layout().geometry, top: () => 0, height: () => HEADER_HEIGHT }),
        (element, _, column) => {
          element.textContent = columnLetters(column);
          element.className = isSelected('column', column) ? 'head on' : 'head';
          element.dataset.column = String(column);
        },
      );
    const numbers = (name: string) =>
      new Pane(
        name,
        () => ({ ...layout().geometry, left: () => 0, width: () => HEADER_WIDTH }),
        (element, row) => {
          element.textContent = String(row + 1);
          element.className = isSelected('row', row) ? 'head on' : 'head';
          element.dataset.row = String(row);
        },
      );
    this.bodies = { corner: body('corner'), top: body('top'), side: body('side'), body: body('body') };
    this.letters = [letters('letters held'), letters('letters')];
    this.numbers = [numbers('numbers held'), numbers('numbers')];
  }

  get all(): readonly Pane[] {
    const { corner, top, side, body } = this.bodies;
    return [body, top, side, corner, this.letters[1], this.numbers[1], this.letters[0], this.numbers[0]];
  }

  /** The panes of cells; each can hold marks at places of the tab. */
  get cells(): readonly Pane[] {
    return Object.values(this.bodies);
  }

  /** The pane that a cell is in. */
  paneOf(row: number, column: number): Pane {
    const { rows, columns } = this.layout();
    const { corner, top, side, body } = this.bodies;
    if (row < rows.frozen) return column < columns.frozen ? corner : top;
    return column < columns.frozen ? side : body;
  }

  /** Shows what is in view. Gives the cells of each pane. */
  show(scrollX: number, scrollY: number, width: number, height: number): Box[] {
    const layout = this.layout();
    const [heldRows, heldColumns] = [layout.frozenRows(), layout.frozenColumns()];
    const rows = layout.looseRows(scrollY, height);
    const columns = layout.looseColumns(scrollX, width);
    this.put(this.letters[0], LETTERS, heldColumns);
    this.put(this.letters[1], LETTERS, columns);
    this.put(this.numbers[0], heldRows, NUMBERS);
    this.put(this.numbers[1], rows, NUMBERS);
    return [
      this.put(this.bodies.body, rows, columns),
      this.put(this.bodies.top, heldRows, columns),
      this.put(this.bodies.side, rows, heldColumns),
      this.put(this.bodies.corner, heldRows, heldColumns),
    ];
  }

  repaintHeaders(): void {
    const everything = { row: 0, column: 0, rows: Infinity, columns: Infinity };
    for (const pane of [...this.letters, ...this.numbers]) pane.repaint(everything);
  }

  private put(pane: Pane, rows: Stretch, columns: Stretch): Box {
    const box = boxOfStretches(rows, columns);
    pane.place(columns.start, rows.start, columns.size, rows.size);
    pane.scroll(columns.scrolled, rows.scrolled, this.layout().sheet.rightToLeft);
    pane.show(box);
    return box;
  }
}
