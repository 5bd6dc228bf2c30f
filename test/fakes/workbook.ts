import type { Area, Seen, Size, Tab, Workbook } from '../../src/sheet/workbook';
import type { Cell } from '../../src/table/cell';

/** How this fake reads what is typed; the true stand-in is `test/host`. */
export type Typing = (typed: string) => string;
const asGoogle: Typing = (typed) => (typed.startsWith("'") ? typed.slice(1) : typed === '=1+1' ? '2' : typed);

export class FakeTab implements Tab {
  cells: Cell[][] = [];
  notes: readonly string[] = [];
  rightToLeft = false;
  readonly wide: [column: number, columns: number][] = [];
  readonly formats: string[] = [];
  readonly did: string[] = [];
  header: Size | null = null;
  constructor(
    readonly id: number,
    private readonly title: string,
    public grid: Size,
    private readonly typing: Typing,
  ) {}
  name = (): string => this.title;
  size = (): Size => this.grid;
  isBlank = (area: Area): boolean => this.read(area).every((row) => row.every(({ value }) => value === ''));
  insertRows(after: number, count: number): void {
    this.did.push(`rows ${after}+${count}`);
    this.grid = { ...this.grid, rows: this.grid.rows + count };
    while (this.cells.length < after) this.cells.push([]);
    this.cells.splice(after, 0, ...Array.from({ length: count }, () => []));
  }
  insertColumns(after: number, count: number): void {
    this.did.push(`columns ${after}+${count}`);
    this.grid = { ...this.grid, columns: this.grid.columns + count };
    for (const row of this.cells) {
      while (row.length < after) row.push('');
      row.splice(after, 0, ...Array<Cell>(count).fill(''));
    }
  }
  format(areas: readonly Area[], format: string): void {
    for (const { row, column, rows, columns } of areas)
      this.formats.push(`${format} ${row},${column} ${rows}x${columns}`);
  }
  writeValues(area: Area, values: readonly (readonly Cell[])[]): void {
    this.did.push(`write ${area.row}+${area.rows}`);
    if (values.length !== area.rows) throw new Error('The number of rows in the data does not match.');
    this.putAll(
      area,
      values.map((row) => row.map((value) => (typeof value === 'string' ? this.typing(value) : value))),
    );
  }
  writeRichText(area: Area, strings: readonly (readonly string[])[]): void {
    this.putAll(area, strings);
  }
  note(notes: readonly string[]): void {
    this.did.push('note');
    this.notes = notes;
  }
  widen(column: number, columns: number): void {
    this.wide.push([column, columns]);
  }
  setRightToLeft(): void {
    this.rightToLeft = true;
  }
  private putAll(area: Area, values: readonly (readonly Cell[])[]): void {
    for (const [r, row] of values.entries()) {
      for (const [c, value] of row.entries()) this.put(area.row + r, area.column + c, value);
    }
  }
  read({ row, column, rows, columns }: Area): Seen[][] {
    if (row + rows - 1 > this.grid.rows || column + columns - 1 > this.grid.columns) {
      throw new Error('The coordinates of the range are outside the dimensions of the sheet.');
    }
    return Array.from({ length: rows }, (_, r) =>
      Array.from({ length: columns }, (_, c) => {
        const value = this.cells[row - 1 + r]?.[column - 1 + c] ?? '';
        return { value, display: String(value), formula: '' };
      }),
    );
  }
  clear(area: Area): void {
    this.did.push(`clear ${area.row},${area.column} ${area.rows}x${area.columns}`);
    for (let r = 0; r < area.rows; r++)
      for (let c = 0; c < area.columns; c++) this.put(area.row + r, area.column + c, '');
  }
  styleHeader(rows: number, columns: number): void {
    this.did.push('style');
    this.header = { rows, columns };
  }
  put(row: number, column: number, value: Cell): void {
    if (row > this.grid.rows || column > this.grid.columns) {
      throw new Error('The coordinates of the range are outside the dimensions of the sheet.');
    }
    while (this.cells.length < row) this.cells.push([]);
    const line = this.cells[row - 1] ?? [];
    while (line.length < column) line.push('');
    line[column - 1] = value;
  }
  /** The cells of the tab without blank ends. */
  texts(): Cell[][] {
    const rows = this.cells.map((row) => row.slice(0, row.findLastIndex((value) => value !== '') + 1));
    return rows.slice(0, rows.findLastIndex((row) => row.length > 0) + 1);
  }
}

export class FakeWorkbook implements Workbook {
  tabs: FakeTab[] = [];
  shown: number[] = [];
  flushes = 0;
  private nextId = 100;
  constructor(
    readonly id = 'book-1',
    private readonly typing: Typing = asGoogle,
    private readonly newGrid: Size = { rows: 1000, columns: 26 },
  ) {}
  timeZone = (): string => 'Africa/Nairobi';
  offsetMinutes = (): number => 180;
  cells = (): number => this.tabs.reduce((sum, { grid }) => sum + grid.rows * grid.columns, 0);
  tabNames = (): string[] => this.tabs.map((tab) => tab.name());
  tab = (id: number): FakeTab | null => this.tabs.find((tab) => tab.id === id) ?? null;
  activeTab = (): number => this.tabs[0]?.id ?? 0;
  addTab(name: string): FakeTab {
    const tab = new FakeTab(this.nextId++, name, this.newGrid, this.typing);
    this.tabs.push(tab);
    return tab;
  }
  removeTab(id: number): void {
    this.tabs = this.tabs.filter((tab) => tab.id !== id);
  }
  show(id: number): void {
    this.shown.push(id);
  }
  flush(): void {
    this.flushes++;
  }
}
