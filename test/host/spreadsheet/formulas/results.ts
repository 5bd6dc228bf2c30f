import { localeRules } from '../coercion/locale';
import type { BookState } from '../model/book-state';
import type { Box } from '../model/box';
import type { SheetState } from '../model/sheet-state';
import { cellKey, spilledCells } from './block';
import { closureOf } from './closure';
import { fromEngine, type Shown, startEngine } from './engine';
import { gridsOf } from './grids';
import { formulasOf, reaches } from './placed';
import { settle } from './settle';
import { engineName } from './translate';

/** What the formulas of one tab show. */
export interface Results {
  /** By `cellKey`: the cells of formulas, and those they spill into. */
  readonly cells: ReadonlyMap<number, Shown>;
  /** How far down and to the right formulas spill: numbers of rows and columns. */
  readonly rows: number;
  readonly columns: number;
}

const known = new WeakMap<SheetState, { readonly mark: string; readonly results: Results }>();

/**
 * What formulas show in a rectangle of a tab; null if none shows anything there. Nothing is computed then.
 * Results are kept until a content, the size or the name of a tab, a named range, the locale or the zone changes, as Google's
 * setting "on change" does for NOW and RAND, too.
 */
export function resultsFor(sheet: SheetState, box: Box): Results | null {
  return formulasOf(sheet).some((placed) => reaches(placed, box)) ? resultsOf(sheet) : null;
}

/** How far the formulas of a tab spill: numbers of rows and columns, 0 where none does. Nothing is computed unless one could. */
export function spilledSize(sheet: SheetState): { readonly rows: number; readonly columns: number } {
  return formulasOf(sheet).some(({ spills }) => spills) ? resultsOf(sheet) : { rows: 0, columns: 0 };
}

function resultsOf(sheet: SheetState): Results {
  const mark = markOf(sheet.book);
  const found = known.get(sheet);
  if (found?.mark === mark) return found.results;
  const results = compute(sheet);
  known.set(sheet, { mark, results });
  return results;
}

/** Changes with everything that results can depend on. */
function markOf({ sheets, namedRanges, locale, timeZone }: BookState): string {
  const tabs = sheets.map(({ id, name, cells, rows, columns }) => [
    id,
    name,
    cells.version,
    rows.length,
    columns.length,
  ]);
  return JSON.stringify([tabs, namedRanges, locale, timeZone]);
}

function compute(sheet: SheetState): Results {
  const closure = closureOf(sheet.book, formulasOf(sheet));
  const engine = startEngine(gridsOf(closure), localeRules(sheet.book.locale).dateOrder);
  const cells = new Map<number, Shown>();
  const size = addSpilled(cells, sheet, settle(engine, closure));
  const id = engine.getSheetId(engineName(sheet)) ?? 0;
  for (const { row, column, spills } of formulasOf(sheet)) {
    if (!spills) cells.set(cellKey(row, column), fromEngine(engine.getCellValue({ sheet: id, row, col: column })));
  }
  engine.destroy();
  return { cells, ...size };
}

function addSpilled(cells: Map<number, Shown>, sheet: SheetState, blocks: ReturnType<typeof settle>) {
  const size = { rows: 0, columns: 0 };
  for (const [placed, block] of blocks) {
    if (placed.sheet !== sheet) continue;
    const { row, column } = placed;
    cells.set(cellKey(row, column), block[0]?.[0] ?? null);
    for (const cell of spilledCells(placed, block)) {
      cells.set(cellKey(cell.row, cell.column), cell.shown);
      size.rows = Math.max(size.rows, cell.row + 1);
      size.columns = Math.max(size.columns, cell.column + 1);
    }
  }
  return size;
}
