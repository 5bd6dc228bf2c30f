import type { Box } from '../../contract';

/** Fills the element of one place. */
export type Paint = (element: HTMLElement, row: number, column: number) => void;

/** Where a place is in the tab, in pixels. */
export interface Geometry {
  left(column: number): number;
  top(row: number): number;
  width(column: number): number;
  height(row: number): number;
}

/** Bigger than any number of columns. */
const STRIDE = 100_000;

/**
 * One part of the grid that scrolls by itself (or not): an element for each place in view, at its place in the tab; scrolling
 * moves the layer and adds and drops elements at its edges.
 */
export class Pane {
  readonly element = document.createElement('div');
  readonly layer = document.createElement('div');
  private readonly shown = new Map<number, HTMLElement>();

  constructor(
    readonly name: string,
    private readonly geometry: () => Geometry,
    private readonly paint: Paint,
  ) {
    this.element.className = `pane ${name}`;
    this.layer.className = 'layer';
    this.element.append(this.layer);
  }

  /** Places the pane in the viewport; logical sides, so that right-to-left tabs mirror. */
  place(left: number, top: number, width: number, height: number): void {
    const { style } = this.element;
    style.insetInlineStart = `${left}px`;
    style.top = `${top}px`;
    style.width = `${width}px`;
    style.height = `${height}px`;
    style.display = width > 0 && height > 0 ? '' : 'none';
  }

  /** Moves the layer: `x` and `y` of the tab stand at the pane's corner. */
  scroll(x: number, y: number, rightToLeft: boolean): void {
    this.layer.style.transform = `translate(${rightToLeft ? x : -x}px, ${-y}px)`;
  }

  /** Shows exactly the places of a box. */
  show(box: Box): void {
    for (const [key, element] of this.shown) {
      if (isIn(box, Math.floor(key / STRIDE), key % STRIDE)) continue;
      element.remove();
      this.shown.delete(key);
    }
    const added = document.createDocumentFragment();
    for (let row = box.row; row < box.row + box.rows; row += 1)
      for (let column = box.column; column < box.column + box.columns; column += 1)
        if (!this.shown.has(row * STRIDE + column)) added.append(this.make(row, column));
    this.layer.append(added);
  }

  /** Paints again what is shown of a box. */
  repaint(box: Box): void {
    for (const [key, element] of this.shown) {
      const [row, column] = [Math.floor(key / STRIDE), key % STRIDE];
      if (isIn(box, row, column)) this.paint(element, row, column);
    }
  }

  /** Drops all elements: the geometry has changed. */
  clear(): void {
    for (const element of this.shown.values()) element.remove();
    this.shown.clear();
  }

  private make(row: number, column: number): HTMLElement {
    const element = document.createElement('div');
    const geometry = this.geometry();
    const { style } = element;
    style.insetInlineStart = `${geometry.left(column)}px`;
    style.top = `${geometry.top(row)}px`;
    style.width = `${geometry.width(column)}px`;
    style.height = `${geometry.height(row)}px`;
    this.paint(element, row, column);
    this.shown.set(row * STRIDE + column, element);
    return element;
  }
}

const isIn = ({ row, column, rows, columns }: Box, atRow: number, atColumn: number): boolean =>
  atRow >= row && atRow < row + rows && atColumn >= column && atColumn < column + columns;
