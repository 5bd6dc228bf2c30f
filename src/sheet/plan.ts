import { fail, ok, type Result } from '../shared/result';
import type { Row, Table } from '../table/table';
import { countCut } from './cut';
import { LIMITS } from './limits';
import type { Area, Size } from './workbook';

/** What stands in the tab before a refresh. */
export interface Stand {
  /** No run has completed yet: the header gets its style, once; afterwards the tab's looks are the user's. */
  readonly isNew: boolean;
  /** Give the whole block the text format; else only what is new of it, because people may have set another one. */
  readonly formatAll: boolean;
  /** The whole grid. */
  readonly grid: Size;
  /** The block that earlier runs wrote, header rows included; 0 × 0 in a new tab. */
  readonly block: Size;
  /** Is the area blank below the block (all across), as far down as the table needs? */
  readonly blankBelow: boolean;
  /** Are the columns right of the block blank, as far as the table needs? */
  readonly blankRight: boolean;
  /** Cells of all tabs of the spreadsheet. */
  readonly workbookCells: number;
}

export type Step =
  | {
      readonly do: 'insert-columns' | 'insert-rows';
      readonly after: number;
      readonly count: number;
    }
  | { readonly do: 'format-text' | 'clear'; readonly area: Area }
  | {
      readonly do: 'style-header';
      readonly rows: number;
      readonly columns: number;
    }
  /** Rows `from` up to but not including `to` of `Plan.rows`, from the tab's row `from + 1` on. */
  | { readonly do: 'write'; readonly from: number; readonly to: number };

/** What a refresh will do to a tab. Pure data: preview, report and apply read the same object. */
export interface Plan {
  /** All rows of the block, header rows first. */
  readonly rows: readonly Row[];
  readonly block: Size;
  readonly steps: readonly Step[];
  readonly cutCells: number;
}

/** The rows of a table as they stand in a tab: the header, the HXL row if wished, the data. */
export function rowsOf(table: Table, hxlRow: boolean): { rows: readonly Row[]; headers: number } {
  const header = table.columns.map(({ name }) => name);
  const tags = hxlRow && table.hxl !== null ? [table.hxl] : [];
  return { rows: [header, ...tags, ...table.rows], headers: 1 + tags.length };
}

/**
 * Plans to replace a tab's managed block with a table. The grid grows first; columns and rows are inserted where
 * something of the user's stands in the way, so it moves and is never written over; the old block's rest is cleared
 * last, so a run that dies never leaves the tab empty.
 * @returns the plan; `too-many-columns`, `too-many-cells` before anything is written
 */
export function planReplace(table: Table, stand: Stand, hxlRow: boolean): Result<Plan> {
  const { rows, headers } = rowsOf(table, hxlRow);
  const block = { rows: rows.length, columns: table.columns.length };
  const growth = growthOf(block, stand);
  const columns = stand.grid.columns + countOf(growth, 'insert-columns');
  if (columns > LIMITS.tabColumns)
    return fail({
      code: 'too-many-columns',
      needed: columns,
      most: LIMITS.tabColumns,
    });
  const cells = (stand.grid.rows + countOf(growth, 'insert-rows')) * columns - stand.grid.rows * stand.grid.columns;
  const free = LIMITS.workbookCells - stand.workbookCells;
  if (cells > free) return fail({ code: 'too-many-cells', needed: cells, free });
  const style: Step[] = stand.isNew ? [{ do: 'style-header', rows: headers, columns: block.columns }] : [];
  const steps = [...growth, ...formats(block, stand), ...style, ...writes(block), ...rest(block, stand)];
  return ok({ rows, block, steps, cutCells: countCut(rows) });
}

type Growth = Extract<Step, { count: number }>;

function growthOf(block: Size, { grid, block: old, blankBelow, blankRight }: Stand): Growth[] {
  return [
    ...insertion('insert-columns', block.columns, old.columns, grid.columns, blankRight),
    ...insertion('insert-rows', block.rows, old.rows, grid.rows, blankBelow),
  ];
}

/** Beyond blank cells only what the grid lacks is inserted, at its end; else all that is new, right after the block. */
function insertion(kind: Growth['do'], wanted: number, old: number, grid: number, isBlank: boolean): Growth[] {
  const after = isBlank ? grid : old;
  const count = isBlank ? wanted - grid : wanted - old;
  return count > 0 ? [{ do: kind, after, count }] : [];
}

const countOf = (growth: readonly Growth[], kind: Growth['do']): number =>
  growth.find((step) => step.do === kind)?.count ?? 0;

/** The text format for rows below the old block, and for columns right of it. */
function formats(block: Size, { block: old, formatAll }: Stand): Step[] {
  if (formatAll) return [{ do: 'format-text', area: at(1, 1, block) }];
  const below = { rows: block.rows - old.rows, columns: block.columns };
  const right = { rows: Math.min(old.rows, block.rows), columns: block.columns - old.columns };
  return [
    ...(below.rows > 0 ? [format(at(old.rows + 1, 1, below))] : []),
    ...(right.columns > 0 && right.rows > 0 ? [format(at(1, old.columns + 1, right))] : []),
  ];
}

/** Blocks of at most 40,000 cells, at least one row each. */
function writes({ rows, columns }: Size): Step[] {
  const each = Math.max(1, Math.floor(LIMITS.blockCells / columns));
  const count = Math.ceil(rows / each);
  return Array.from({ length: count }, (_, i) => ({
    do: 'write',
    from: i * each,
    to: Math.min(rows, (i + 1) * each),
  }));
}

/** What the old block had beyond the new one: rows below, then columns to the right. */
function rest(block: Size, { block: old }: Stand): Step[] {
  const below = { rows: old.rows - block.rows, columns: old.columns };
  const right = {
    rows: Math.min(old.rows, block.rows),
    columns: old.columns - block.columns,
  };
  return [
    ...(below.rows > 0 && below.columns > 0 ? [clear(at(block.rows + 1, 1, below))] : []),
    ...(right.columns > 0 && right.rows > 0 ? [clear(at(1, block.columns + 1, right))] : []),
  ];
}

const format = (area: Area): Step => ({ do: 'format-text', area });
const clear = (area: Area): Step => ({ do: 'clear', area });
const at = (row: number, column: number, { rows, columns }: Size): Area => ({
  row,
  column,
  rows,
  columns,
});
