import type { Layers } from './attributes';
import { copyLayers, newLayers } from './attributes';
import type { Axis } from './axis';
import { copyAxis, newAxis } from './axis';
import type { BookState } from './book-state';
import type { Box } from './box';
import { Cells } from './cells';
import type { ConditionalFormat } from './conditional-format';
import type { FilterState } from './filter-state';

/** Everything about one tab. The classes that scripts see are thin; the state is here, and plain functions change it. */
export interface SheetState {
  readonly book: BookState;
  readonly id: number;
  name: string;
  cells: Cells;
  readonly layers: Layers;
  readonly rows: Axis;
  readonly columns: Axis;
  merges: Box[];
  filter: FilterState | null;
  conditionalFormats: readonly ConditionalFormat[];
  hidden: boolean;
  rightToLeft: boolean;
  tabColor: string | null;
  deleted: boolean;
}

export function newSheetState(book: BookState, id: number, name: string): SheetState {
  return {
    book,
    id,
    name,
    cells: new Cells(),
    layers: newLayers(),
    rows: newAxis(book.limits.newSheetRows),
    columns: newAxis(book.limits.newSheetColumns),
    merges: [],
    filter: null,
    conditionalFormats: [],
    hidden: false,
    rightToLeft: false,
    tabColor: null,
    deleted: false,
  };
}

/** A copy of a tab with another identity; contents are not shared. */
export function copySheetState(source: SheetState, book: BookState, id: number, name: string): SheetState {
  return {
    ...source,
    book,
    id,
    name,
    cells: source.cells.clone(),
    layers: copyLayers((layer) => source.layers[layer].clone()),
    rows: copyAxis(source.rows),
    columns: copyAxis(source.columns),
    merges: [...source.merges],
  };
}
