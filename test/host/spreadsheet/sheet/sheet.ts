import type { HostProtection } from '../book/protection';
import { protectionsOf, protectSheet } from '../book/protections';
import type { HostSpreadsheet } from '../book/spreadsheet';
import { checkArguments, refuseSignature } from '../check/arguments';
import { live } from '../check/live';
import { refuse } from '../check/refuse';
import type { HostConditionalFormatRule } from '../conditional-format/conditional-format-rule';
import { conditionalFormatsOf, setConditionalFormats } from '../conditional-format/sheet-rules';
import { HostFilter } from '../filter/filter';
import { addSheet } from '../model/add-sheet';
import { copyName } from '../model/sheet-names';
import type { SheetState } from '../model/sheet-state';
import { sortBox } from '../model/sort-box';
import { type ClearOptions, clear, clearContent, clearFormat, clearNote } from '../range/clear';
import type { Place } from '../range/place';
import { words } from '../words';
import { appendRow } from './append-row';
import { SheetView } from './sheet-view';

/** Google's Sheet, in memory. Positions are counted from 1. What is refused throws an Error with Google's words. */
export class HostSheet extends SheetView {
  appendRow(rowContents: readonly unknown[]): this {
    checkArguments('Sheet.appendRow', [rowContents], ['array']);
    appendRow(live(this.state), rowContents);
    return this;
  }

  clear(options: ClearOptions = {}): this {
    if (typeof options !== 'object' || options === null) refuseSignature('Sheet.clear', [options]);
    clear(whole(this.state), options);
    return this;
  }

  clearContents(): this {
    clearContent(whole(this.state));
    return this;
  }

  clearFormats(): this {
    clearFormat(whole(this.state));
    return this;
  }

  clearNotes(): this {
    clearNote(whole(this.state));
    return this;
  }

  /** Sorts all rows but the frozen ones by one column. */
  sort(columnPosition: number, ascending?: boolean): this {
    checkArguments('Sheet.sort', [columnPosition, ascending], ['number', 'optional boolean']);
    const { sheet, box } = whole(this.state);
    if (columnPosition < 1 || columnPosition > box.columns) refuse(words.columnsOutOfBounds());
    const { frozen } = sheet.rows;
    sortBox(sheet, { ...box, row: frozen, rows: box.rows - frozen }, [
      { column: columnPosition - 1, ascending: ascending !== false },
    ]);
    return this;
  }

  /** The basic filter; null where there is none. */
  getFilter(): HostFilter | null {
    return live(this.state).filter && new HostFilter(this.state);
  }

  getConditionalFormatRules(): HostConditionalFormatRule[] {
    return conditionalFormatsOf(live(this.state));
  }

  setConditionalFormatRules(rules: readonly HostConditionalFormatRule[]): void {
    setConditionalFormats(live(this.state), rules);
  }

  clearConditionalFormatRules(): void {
    setConditionalFormats(live(this.state), []);
  }

  protect(): HostProtection {
    return protectSheet(live(this.state));
  }

  /** The protected ranges in this tab, or its protection as a whole. */
  getProtections(type: unknown): HostProtection[] {
    const sheet = live(this.state);
    return protectionsOf('Sheet.getProtections', sheet.book, type, sheet);
  }

  /** Copies the tab into a spreadsheet (its own or another of this host), as the last one. */
  copyTo(spreadsheet: HostSpreadsheet): HostSheet {
    const source = live(this.state);
    const book = source.book.make.bookOf(spreadsheet) ?? refuseSignature('Sheet.copyTo', [spreadsheet]);
    const copy = addSheet(book, copyName(book, source.name), book.sheets.length, source);
    return book.make.sheet(copy);
  }
}

function whole(state: SheetState): Place {
  const sheet = live(state);
  return { sheet, box: { row: 0, column: 0, rows: sheet.rows.length, columns: sheet.columns.length } };
}
