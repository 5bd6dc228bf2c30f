import type { Box } from '../../contract';
import type { Layout } from './layout';
import type { Pane } from './pane';

interface Mark {
  readonly area: HTMLElement;
  readonly active: HTMLElement;
}

/** The frame round the active cell and the shade over the selection, in every pane of cells. */
export class Marks {
  private readonly marks: readonly Mark[];

  constructor(panes: readonly Pane[]) {
    this.marks = panes.map(({ layer }) => {
      const [area, active] = [document.createElement('div'), document.createElement('div')];
      area.className = 'selected';
      active.className = 'active';
      layer.append(area, active);
      return { area, active };
    });
  }

  show(layout: Layout, selected: Box, active: Box): void {
    for (const mark of this.marks) {
      place(mark.area, layout, selected);
      place(mark.active, layout, active);
    }
  }
}

export function place(
  { style }: HTMLElement,
  { rows, columns }: Layout,
  { row, column, rows: down, columns: right }: Box,
): void {
  const [left, top] = [columns.offset(column), rows.offset(row)];
  style.insetInlineStart = `${left}px`;
  style.top = `${top}px`;
  style.width = `${columns.offset(column + right) - left}px`;
  style.height = `${rows.offset(row + down) - top}px`;
}
