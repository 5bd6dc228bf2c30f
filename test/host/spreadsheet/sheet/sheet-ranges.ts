import { resolveRange } from '../book/resolve-range';
import { checkArguments } from '../check/arguments';
import { checkBox, live } from '../check/live';
import { wholeNumbers } from '../check/whole-numbers';
import { lastColumn, lastRow } from '../formulas/last-shown';
import type { HostRange } from '../range/range';
import { HostRangeList } from '../range/range-list';
import type { Value } from '../range/read-values';
import { SheetIdentity } from './sheet-identity';

/** The size of a tab and its ranges. Positions are counted from 1. Google's reference for Sheet. */
export class SheetRanges extends SheetIdentity {
  getMaxRows(): number {
    return live(this.state).rows.length;
  }

  getMaxColumns(): number {
    return live(this.state).columns.length;
  }

  /** The last row with content; 0 if there is none. */
  getLastRow(): number {
    return lastRow(live(this.state));
  }

  getLastColumn(): number {
    return lastColumn(live(this.state));
  }

  getRange(a1Notation: string): HostRange;
  getRange(row: number, column: number, numRows?: number, numColumns?: number): HostRange;
  getRange(...given: unknown[]): HostRange {
    const sheet = live(this.state);
    const { make } = sheet.book;
    const [text, ...others] = given;
    if (typeof text === 'string' && others.every((one) => one === undefined)) {
      const place = resolveRange(sheet.book, sheet, text);
      return make.range(place.sheet, place.box);
    }
    const all = Array.from({ length: 4 }, (_, at) => given[at]);
    const [row = 1, column = 1, rows = 1, columns = 1] = wholeNumbers('Sheet.getRange', all, 2);
    const box = { row: row - 1, column: column - 1, rows, columns };
    checkBox(sheet, box);
    return make.range(sheet, box);
  }

  /** From A1 to the last row and column with content; A1 alone in an empty tab. */
  getDataRange(): HostRange {
    const sheet = live(this.state);
    const box = { row: 0, column: 0, rows: lastRow(sheet) || 1, columns: lastColumn(sheet) || 1 };
    return sheet.book.make.range(this.state, box);
  }

  getRangeList(a1Notations: readonly string[]): HostRangeList {
    checkArguments('Sheet.getRangeList', [a1Notations], ['array']);
    return new HostRangeList(a1Notations.map((a1) => this.getRange(a1)));
  }

  getSheetValues(startRow: number, startColumn: number, numRows: number, numColumns: number): Value[][] {
    return this.getRange(startRow, startColumn, numRows, numColumns).getValues();
  }
}
