import type { RawCell, RawRow } from '../raw';
import { cellReference, LAST_COLUMN, LAST_ROW } from './cell-reference';
import { type CellContext, CellValues } from './cell-values';
import { readFullCell } from './full-cell';
import { refuseMisplaced } from './misplaced';
import { PlainCells } from './plain-cells';
import type { XmlScanner } from './xml-scanner';

const ABSENT: RawRow = [];

/** Reads `<sheetData>`, its start tag being read already: rows and cells where their references say, else one after another. */
export class SheetData {
  readonly rows: RawRow[] = [];
  private readonly values: CellValues;
  private readonly plain: PlainCells;
  private row: RawCell[] = [];
  /** Of the cell before, from 1. */
  private column = 0;
  private left: number;

  constructor(
    private readonly scanner: XmlScanner,
    context: CellContext,
  ) {
    this.left = context.most;
    this.values = new CellValues(scanner, context);
    this.plain = new PlainCells(scanner, this.values);
  }

  read(): void {
    this.scanner.children((name) => {
      if (name === 'row') this.readRow();
      else refuseMisplaced(this.scanner, name);
    });
  }

  private readRow(): void {
    const { scanner, rows } = this;
    const number = this.rowNumber(scanner.attribute('r'));
    if (number <= rows.length || number > LAST_ROW) scanner.fail('row number');
    if (scanner.fault !== null) return;
    while (rows.length < number - 1) rows.push(ABSENT);
    this.row = [];
    this.column = 0;
    rows.push(this.row);
    this.readCells();
    this.left -= this.row.length + 1;
    if (this.left < 0) scanner.fail('too many cells');
  }

  private rowNumber(text: string | undefined): number {
    if (text === undefined) return this.rows.length + 1;
    return /^[1-9]\d{0,6}$/.test(text) ? Number(text) : 0;
  }

  /** Before each child of the row all cells of the usual shape are read; the scanner then stands at something else. */
  private readCells(): void {
    const { scanner } = this;
    const { depth } = scanner;
    this.readPlainCells();
    scanner.children((name) => {
      if (name === 'c') this.readCell();
      else refuseMisplaced(scanner, name);
      if (scanner.depth === depth) this.readPlainCells();
    });
  }

  private readPlainCells(): void {
    const { scanner, plain } = this;
    if (!scanner.mayPass('c')) return;
    for (let cell = plain.read(); cell !== null && scanner.fault === null; cell = plain.read()) {
      if (plain.row !== this.rows.length) scanner.fail('cell in another row');
      this.place(plain.column, cell);
    }
  }

  private readCell(): void {
    const { scanner } = this;
    const text = scanner.attribute('r');
    const reference = text === undefined ? null : cellReference(text);
    if (text !== undefined && reference?.row !== this.rows.length) scanner.fail('cell reference');
    const column = reference?.column ?? this.column + 1;
    this.place(column, readFullCell(scanner, this.values));
  }

  /** No cell is `''`: rows end with their last answer. */
  private place(column: number, cell: RawCell): void {
    const { row, scanner } = this;
    if (column <= this.column || column > LAST_COLUMN) scanner.fail('cell reference');
    this.column = column;
    if (cell === '' || scanner.fault !== null) return;
    while (row.length < column - 1) row.push('');
    row.push(cell);
  }
}
