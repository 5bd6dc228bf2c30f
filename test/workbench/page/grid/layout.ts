import type { Box, SheetView } from '../../contract';
import { Lines } from './lines';
import type { Geometry } from './pane';

/** Google's default sizes, in pixels. */
export const ROW_HEIGHT = 21;
const COLUMN_WIDTH = 100;

/** The row of letters and the column of numbers. */
export const HEADER_HEIGHT = 24;
export const HEADER_WIDTH = 46;

/** A part of an axis that is in view: lines, where they begin in the viewport, and what is scrolled away. */
interface Stretch {
  readonly first: number;
  readonly count: number;
  /** Pixels from the viewport's corner. */
  readonly start: number;
  readonly size: number;
  /** Pixels of the tab that stand at the stretch's start. */
  readonly scrolled: number;
}

/** How a tab lies in the viewport: frozen and scrolling stretches of both axes. */
export class Layout {
  readonly rows: Lines;
  readonly columns: Lines;

  constructor(readonly sheet: SheetView) {
    this.rows = new Lines(sheet.rows, ROW_HEIGHT);
    this.columns = new Lines(sheet.columns, COLUMN_WIDTH);
  }

  /** What the scroller scrolls over. */
  get size(): { readonly width: number; readonly height: number } {
    return { width: HEADER_WIDTH + this.columns.total, height: HEADER_HEIGHT + this.rows.total };
  }

  readonly geometry: Geometry = {
    left: (column) => this.columns.offset(column),
    top: (row) => this.rows.offset(row),
    width: (column) => this.columns.size(column),
    height: (row) => this.rows.size(row),
  };

  frozenRows = (): Stretch => frozen(this.rows, HEADER_HEIGHT);
  frozenColumns = (): Stretch => frozen(this.columns, HEADER_WIDTH);
  looseRows = (scroll: number, viewport: number): Stretch => loose(this.rows, HEADER_HEIGHT, scroll, viewport);
  looseColumns = (scroll: number, viewport: number): Stretch => loose(this.columns, HEADER_WIDTH, scroll, viewport);
}

function frozen(lines: Lines, start: number): Stretch {
  return { first: 0, count: lines.frozen, start, size: frozenSize(lines), scrolled: 0 };
}

const frozenSize = (lines: Lines): number => (lines.frozen === 0 ? 0 : lines.offset(lines.frozen));

function loose(lines: Lines, header: number, scroll: number, viewport: number): Stretch {
  const held = frozenSize(lines);
  const scrolled = held + scroll;
  const size = Math.max(0, viewport - header - held);
  const first = Math.max(lines.at(scrolled), lines.frozen);
  const last = lines.at(scrolled + size);
  const count = first >= lines.length ? 0 : Math.max(0, last - first + 1);
  return { first, count, start: header + held, size, scrolled };
}

export const boxOfStretches = (rows: Stretch, columns: Stretch): Box => ({
  row: rows.first,
  column: columns.first,
  rows: rows.count,
  columns: columns.count,
});

export type { Stretch };
