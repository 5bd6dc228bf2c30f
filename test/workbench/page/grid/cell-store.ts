import type { Box, CellWindow, Style } from '../../contract';

/** Cells are kept in blocks of this size. */
export const BLOCK_ROWS = 64;
export const BLOCK_COLUMNS = 24;

export interface CellView {
  readonly text: string;
  readonly style: Style;
  readonly note: string;
}

interface Block {
  readonly cells: readonly (readonly CellView[])[];
  /** Something changed since: it is shown until the new one comes. */
  stale: boolean;
}

export type FetchCells = (box: Box) => Promise<CellWindow>;

/** The cells of one tab as far as they were looked at. One request at a time, for what is in view when it is sent. */
export class CellStore {
  private readonly blocks = new Map<string, Block>();
  private wanted: readonly Box[] = [];
  private asking = false;

  constructor(
    private readonly fetchCells: FetchCells,
    private readonly arrived: (box: Box) => void,
    private readonly failed: (thrown: unknown) => void,
  ) {}

  get(row: number, column: number): CellView | undefined {
    const block = this.blocks.get(keyOf(Math.floor(row / BLOCK_ROWS), Math.floor(column / BLOCK_COLUMNS)));
    return block?.cells[row % BLOCK_ROWS]?.[column % BLOCK_COLUMNS];
  }

  /** Everything may have changed. */
  spoil(): void {
    for (const block of this.blocks.values()) block.stale = true;
  }

  /** Sees to it that these cells are there and fresh, soon; what was wanted before does not count any more. */
  want(boxes: readonly Box[]): void {
    this.wanted = boxes;
    if (!this.asking) void this.ask();
  }

  private async ask(): Promise<void> {
    this.asking = true;
    try {
      for (let missing = this.missing(); missing !== null; missing = this.missing()) {
        const asked = this.freshen(missing);
        this.keep(await this.fetchCells(missing), asked);
        this.arrived(missing);
      }
    } catch (thrown) {
      this.failed(thrown);
    } finally {
      this.asking = false;
    }
  }

  /** The blocks of a box, as they are before the request: what changes while it is under way stays stale. */
  private freshen(box: Box): readonly string[] {
    const keys = blocksOf(box).map(([row, column]) => keyOf(row, column));
    for (const key of keys) {
      const block = this.blocks.get(key);
      if (block !== undefined) block.stale = false;
    }
    return keys;
  }

  private keep(window: CellWindow, asked: readonly string[]): void {
    const notes = new Map(window.notes.map(({ row, column, text }) => [keyOf(row, column), text]));
    for (const key of asked) {
      const [row = 0, column = 0] = key.split(' ').map(Number);
      const spoilt = this.blocks.get(key)?.stale === true;
      this.blocks.set(key, { cells: cut(window, row * BLOCK_ROWS, column * BLOCK_COLUMNS, notes), stale: spoilt });
    }
  }

  /** Of the first wanted box that is not all there: the smallest box of whole blocks that holds what is missing or stale. */
  private missing(): Box | null {
    for (const box of this.wanted) {
      const absent = blocksOf(box).filter(([row, column]) => this.blocks.get(keyOf(row, column))?.stale !== false);
      if (absent.length > 0) return around(absent);
    }
    return null;
  }
}

function around(blocks: readonly (readonly [number, number])[]): Box {
  const [rows, columns] = [blocks.map(([row]) => row), blocks.map(([, column]) => column)];
  const [top, left] = [Math.min(...rows), Math.min(...columns)];
  return {
    row: top * BLOCK_ROWS,
    column: left * BLOCK_COLUMNS,
    rows: (Math.max(...rows) - top + 1) * BLOCK_ROWS,
    columns: (Math.max(...columns) - left + 1) * BLOCK_COLUMNS,
  };
}

const keyOf = (row: number, column: number): string => `${row} ${column}`;

function blocksOf({ row, column, rows, columns }: Box): (readonly [number, number])[] {
  const found: (readonly [number, number])[] = [];
  for (let down = Math.floor(row / BLOCK_ROWS); down * BLOCK_ROWS < row + rows; down += 1)
    for (let right = Math.floor(column / BLOCK_COLUMNS); right * BLOCK_COLUMNS < column + columns; right += 1)
      found.push([down, right]);
  return found;
}

function cut(window: CellWindow, row: number, column: number, notes: ReadonlyMap<string, string>): Block['cells'] {
  const { texts, looks, styles } = window;
  const [down, right] = [row - window.row, column - window.column];
  return texts.slice(down, down + BLOCK_ROWS).map((line, at) =>
    line.slice(right, right + BLOCK_COLUMNS).map((text, index) => ({
      text,
      style: styles[looks[down + at]?.[right + index] ?? -1] ?? {},
      note: notes.get(keyOf(row + at, column + index)) ?? '',
    })),
  );
}
