import { HostRange, HostSheet } from '../../spreadsheet';
import type { WriteEntry } from '../types';

/** Methods that set or clear the values of cells. */
const VALUES = new Set([
  'setValue',
  'setValues',
  'setFormula',
  'setFormulas',
  'setFormulaR1C1',
  'setFormulasR1C1',
  'setRichTextValue',
  'setRichTextValues',
  'clearContent',
  'clear',
  'clearContents',
  'appendRow',
  'copyTo',
  'moveTo',
  'sort',
  'deleteCells',
  'insertCells',
]);

/** What an execution wrote, in order, as it reached the spreadsheet. */
export class Journal {
  readonly entries: WriteEntry[] = [];

  /** Notes a write on `target` that is about to be made. */
  note(method: string, target: object, args: readonly unknown[], structure: boolean): void {
    const values = VALUES.has(method);
    for (const place of placesOf(method, target, args))
      this.entries.push({ ...place, method, values, args: structure ? args.filter(isPlain) : [] });
  }

  /** Cells whose value was set or cleared, by tab. */
  cellsByTab(): Record<string, number> {
    const counts: Record<string, number> = {};
    for (const { values, tab, rows, columns } of this.entries)
      if (values) counts[tab] = (counts[tab] ?? 0) + rows * columns;
    return counts;
  }
}

type Place = Pick<WriteEntry, 'sheetId' | 'tab' | 'row' | 'column' | 'rows' | 'columns'>;

function placesOf(method: string, target: object, args: readonly unknown[]): Place[] {
  if (target instanceof HostRange) return [placeOfRange(target)];
  if (target instanceof HostSheet) return [placeOfSheet(method, target, args)];
  if ('getRanges' in target && typeof target.getRanges === 'function') {
    const ranges: unknown = target.getRanges();
    if (Array.isArray(ranges)) return ranges.filter((range) => range instanceof HostRange).map(placeOfRange);
  }
  return [{ sheetId: -1, tab: '', row: 0, column: 0, rows: 0, columns: 0 }];
}

function placeOfRange(range: HostRange): Place {
  const sheet = range.getSheet();
  const [rows, columns] = [range.getNumRows(), range.getNumColumns()];
  return {
    sheetId: sheet.getSheetId(),
    tab: sheet.getName(),
    row: range.getRow(),
    column: range.getColumn(),
    rows,
    columns,
  };
}

function placeOfSheet(method: string, sheet: HostSheet, args: readonly unknown[]): Place {
  const at = { sheetId: sheet.getSheetId(), tab: sheet.getName(), row: 1, column: 1 };
  if (method !== 'appendRow') return { ...at, rows: sheet.getLastRow(), columns: sheet.getLastColumn() };
  const [row] = args;
  return { ...at, row: sheet.getLastRow() + 1, rows: 1, columns: Array.isArray(row) ? row.length : 0 };
}

function isPlain(value: unknown): boolean {
  return typeof value !== 'object' || value === null;
}
