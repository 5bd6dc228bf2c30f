import { fail, ok, type Result } from '../shared/result';
import type { Cell } from '../table/cell';
import type { CellType } from '../table/column';
import { countCut } from './cut';
import { type Formatting, formatAreas, whole } from './format-areas';
import type { TabContent } from './layout/tab-content';
import { LIMITS } from './limits';
import { NUMBER_FORMATS } from './number-formats';
import type { Area, Size } from './workbook';

/** What stands in the tab before a refresh. */
export interface Stand {
  /** No run has completed yet: the header gets its style, once; afterwards the tab's looks are the user's. */
  readonly isNew: boolean;
  /** Give the whole block its formats; else only what is new of it, because people may have set other ones. */
  readonly formatAll: boolean;
  /** Set the notes of the header: they changed. */
  readonly noteAll: boolean;
  /** How many header rows the last complete run left. */
  readonly headers: number;
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
  | ({ readonly do: 'format' } & Formatting)
  | { readonly do: 'clear'; readonly area: Area }
  /** `before`: as many rows were header rows until now. */
  | { readonly do: 'style-header'; readonly rows: number; readonly columns: number; readonly before: number }
  /** The notes of the header, from the first column on. */
  | { readonly do: 'note'; readonly notes: readonly string[] }
  | { readonly do: 'right-to-left' }
  /** So many neighbouring columns, wide enough for a date with its time. */
  | { readonly do: 'widen'; readonly column: number; readonly columns: number }
  /** Rows `from` up to but not including `to` of `Plan.rows`, from the tab's row `from + 1` on. */
  | { readonly do: 'write'; readonly from: number; readonly to: number };

/** What a refresh will do to a tab. Pure data: preview, report and apply read the same object. */
export interface Plan {
  /** All rows of the block, header rows first. */
  readonly rows: readonly (readonly Cell[])[];
  readonly headers: number;
  readonly types: readonly CellType[];
  readonly block: Size;
  readonly steps: readonly Step[];
  readonly cutCells: number;
  /** Cells that the grid grows by. */
  readonly growth: number;
}

/** The rows of a tab's content as they stand there: the header, the HXL row if there is one, the data. */
export function rowsOf({ columns, hxl, rows }: TabContent): { rows: readonly (readonly Cell[])[]; headers: number } {
  const header = columns.map((column) => column.header);
  const tags = hxl === null ? [] : [hxl];
  return { rows: [header, ...tags, ...rows], headers: 1 + tags.length };
}

/** How many rows and columns a tab's content takes. */
export const sizeOf = (content: TabContent): Size => ({
  rows: content.rows.length + (content.hxl === null ? 1 : 2),
  columns: content.columns.length,
});

/**
 * Plans to replace a tab's managed block. The grid grows first; columns and rows are inserted where something of the user's
 * stands in the way, so it moves and is never written over; the old block's rest is cleared last, so a run that dies never
 * leaves the tab empty.
 * @returns the plan; `too-many-columns`, `too-many-cells` before anything is written
 */
export function planReplace(content: TabContent, stand: Stand): Result<Plan> {
  const { rows, headers } = rowsOf(content);
  const block = sizeOf(content);
  const types = content.columns.map(({ type }) => type);
  const growth = growthOf(block, stand);
  const refused = whyNoRoom(growth, stand);
  if (refused !== null) return refused;
  const steps = [
    ...growth,
    ...formats(types, headers, block, stand),
    ...looks(content, headers, block, stand),
    ...writes(block),
    ...rest(block, stand),
  ];
  return ok({ rows, headers, types, block, steps, cutCells: countCut(rows), growth: cellsOf(growth, stand) });
}

function whyNoRoom(growth: readonly Growth[], { grid, workbookCells }: Stand): Result<never> | null {
  const columns = grid.columns + countOf(growth, 'insert-columns');
  if (columns > LIMITS.tabColumns) return fail({ code: 'too-many-columns', needed: columns, most: LIMITS.tabColumns });
  const cells = cellsOf(growth, { grid });
  const free = LIMITS.workbookCells - workbookCells;
  return cells > free ? fail({ code: 'too-many-cells', needed: cells, free }) : null;
}

/** How many cells a growth adds to a grid. */
function cellsOf(growth: readonly Growth[], { grid }: Pick<Stand, 'grid'>): number {
  const rows = grid.rows + countOf(growth, 'insert-rows');
  return rows * (grid.columns + countOf(growth, 'insert-columns')) - grid.rows * grid.columns;
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

/** The formats of rows below the old block, and of columns right of it. */
function formats(types: readonly CellType[], headers: number, block: Size, { block: old, formatAll }: Stand): Step[] {
  const below = { rows: block.rows - old.rows, columns: block.columns };
  const right = { rows: Math.min(old.rows, block.rows), columns: block.columns - old.columns };
  const areas = formatAll
    ? [whole(block)]
    : [at(old.rows + 1, 1, below), at(1, old.columns + 1, right)].filter(
        ({ rows, columns }) => rows > 0 && columns > 0,
      );
  return areas
    .flatMap((area) => formatAreas(types, headers, area))
    .map((formatting) => ({ do: 'format', ...formatting }));
}

/** What a tab looks like at first; later that is the user's. The notes stand as long as the columns do. */
function looks({ columns, rightToLeft }: TabContent, headers: number, block: Size, stand: Stand): Step[] {
  const style: Step = { do: 'style-header', rows: headers, columns: block.columns, before: stand.headers };
  const styles = stand.isNew || headers !== stand.headers ? [style] : [];
  if (!stand.isNew) return [...styles, ...notes(columns, stand)];
  const direction: Step[] = rightToLeft ? [{ do: 'right-to-left' }] : [];
  return [...styles, ...notes(columns, stand), ...direction, ...widths(columns)];
}

/** The notes of the columns, and none where a column went. */
function notes(columns: TabContent['columns'], { noteAll, block }: Stand): Step[] {
  const gone = Array<string>(Math.max(0, block.columns - columns.length)).fill('');
  return noteAll ? [{ do: 'note', notes: [...columns.map(({ note }) => note), ...gone] }] : [];
}

/** A date with its time is wider than a new column, and a number cut short reads as another one. */
function widths(columns: TabContent['columns']): Step[] {
  return formatAreas(
    columns.map(({ type }) => type),
    0,
    whole({ rows: 1, columns: columns.length }),
  )
    .filter(({ format }) => format === NUMBER_FORMATS['date-time'])
    .flatMap(({ areas }) => areas.map(({ column, columns: count }) => ({ do: 'widen', column, columns: count })));
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

const clear = (area: Area): Step => ({ do: 'clear', area });
const at = (row: number, column: number, { rows, columns }: Size): Area => ({ row, column, rows, columns });
