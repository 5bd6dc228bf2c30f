import type { Book, CellInput, CellWindow, SheetView } from '../contract';
import { attempt } from './acts';
import type { Grid } from './grid/grid';
import type { PageState } from './state';

/** Brings the page up to date with the server; what is asked for while it works is done once more after it. */
export function refresher(state: PageState, grid: Grid): () => void {
  let working = false;
  let again = false;
  const work = async () => {
    working = true;
    do {
      again = false;
      await attempt(state, () => refresh(state, grid));
    } while (again);
    working = false;
  };
  return () => {
    again = true;
    if (!working) void work();
  };
}

async function refresh(state: PageState, grid: Grid): Promise<void> {
  const book = await state.api.get<Book>('book');
  const sheet = await state.api.get<SheetView>('sheet', { sheet: book.sheet });
  state.set({ book, sheet, revision: state.shown.revision + 1 });
  grid.setSheet(sheet);
  grid.spoil();
}

/** Reads what the active cell holds, for the formula bar. */
export async function readActive(state: PageState): Promise<void> {
  const { sheet, selection } = state.shown;
  const { row, column } = selection.anchor;
  const input = await state.api.get<CellInput>('cell', { sheet: sheet.id, row, column });
  const now = state.shown;
  const isStill =
    now.sheet.id === sheet.id && now.selection.anchor.row === row && now.selection.anchor.column === column;
  if (isStill) state.set({ input });
}

export const fetchCells =
  (state: PageState) =>
  (sheet: number) =>
  ({ row, column, rows, columns }: { row: number; column: number; rows: number; columns: number }) =>
    state.api.get<CellWindow>('cells', { sheet, row, column, rows, columns });
