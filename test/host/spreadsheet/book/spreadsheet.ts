import { checkArguments, refuseSignature } from '../check/arguments';
import { live } from '../check/live';
import { refuse } from '../check/refuse';
import { localeRules } from '../coercion/locale';
import { zoneOf } from '../coercion/zone';
import { addSheet } from '../model/add-sheet';
import type { BookState } from '../model/book-state';
import { copyProtections } from '../model/protection-state';
import { removeSheet } from '../model/remove-sheet';
import { copyName, sameName } from '../model/sheet-names';
import { livePlace } from '../range/place';
import { HostRange } from '../range/range';
import { HostSheet } from '../sheet/sheet';
import { words } from '../words';
import { activeSheet } from './active-sheet';
import { type InsertOptions, insertSheet } from './insert-sheet';
import { HostNamedRange } from './named-range';
import { removeNamed, setNamed } from './named-ranges';
import type { HostProtection } from './protection';
import { protectionsOf } from './protections';
import { namedPlace, resolveRange } from './resolve-range';

/** Google's Spreadsheet, in memory. What is refused throws an Error with Google's words. */
export class HostSpreadsheet {
  /** @param book for the host; no method, so nothing that scripts can reach */
  constructor(readonly book: BookState) {}

  getId(): string {
    return this.book.id;
  }

  getUrl(): string {
    return `https://docs.google.com/spreadsheets/d/${this.book.id}/edit`;
  }

  getName(): string {
    return this.book.name;
  }

  rename(newName: string): void {
    checkArguments('Spreadsheet.rename', [newName], ['string']);
    this.book.name = newName;
  }

  getSheets(): HostSheet[] {
    return this.book.sheets.map((sheet) => this.book.make.sheet(sheet));
  }

  getNumSheets(): number {
    return this.book.sheets.length;
  }

  getSheetById(id: number): HostSheet | null {
    checkArguments('Spreadsheet.getSheetById', [id], ['number']);
    const sheet = this.book.sheets.find((one) => one.id === id);
    return sheet ? this.book.make.sheet(sheet) : null;
  }

  getSheetByName(name: string): HostSheet | null {
    checkArguments('Spreadsheet.getSheetByName', [name], ['string']);
    const sheet = this.book.sheets.find((one) => sameName(one.name, name));
    return sheet ? this.book.make.sheet(sheet) : null;
  }

  getActiveSheet(): HostSheet {
    return this.book.make.sheet(activeSheet(this.book));
  }

  setActiveSheet(sheet: HostSheet): HostSheet {
    this.book.activeSheetId = live(own(this.book, 'setActiveSheet', sheet).state).id;
    return sheet;
  }

  insertSheet(): HostSheet;
  insertSheet(first: string | number | InsertOptions): HostSheet;
  insertSheet(first: string | number, second: number | InsertOptions, third?: InsertOptions): HostSheet;
  insertSheet(...given: unknown[]): HostSheet {
    return this.book.make.sheet(insertSheet(this.book, given));
  }

  deleteSheet(sheet: HostSheet): void {
    removeSheet(live(own(this.book, 'deleteSheet', sheet).state));
  }

  /** Copies the active tab to the place after it; the copy is the active one. */
  duplicateActiveSheet(): HostSheet {
    const source = activeSheet(this.book);
    const copy = addSheet(this.book, copyName(this.book, source.name), this.book.sheets.indexOf(source) + 1, source);
    copyProtections(source, copy);
    this.book.activeSheetId = copy.id;
    return this.book.make.sheet(copy);
  }

  /** Moves the active tab to a place counted from 1. */
  moveActiveSheet(pos: number): void {
    checkArguments('Spreadsheet.moveActiveSheet', [pos], ['number']);
    const { sheets } = this.book;
    if (pos < 1 || pos > sheets.length) refuse(words.sheetIndex());
    const sheet = activeSheet(this.book);
    sheets.splice(sheets.indexOf(sheet), 1);
    sheets.splice(Math.trunc(pos) - 1, 0, sheet);
  }

  getSpreadsheetLocale(): string {
    return this.book.locale;
  }

  setSpreadsheetLocale(locale: string): void {
    checkArguments('Spreadsheet.setSpreadsheetLocale', [locale], ['string']);
    accept(() => localeRules(locale), 'locale');
    this.book.locale = locale;
  }

  getSpreadsheetTimeZone(): string {
    return this.book.timeZone;
  }

  setSpreadsheetTimeZone(timezone: string): void {
    checkArguments('Spreadsheet.setSpreadsheetTimeZone', [timezone], ['string']);
    accept(() => zoneOf(timezone), 'timeZone');
    this.book.timeZone = timezone;
  }

  /** A range by A1 notation, in the active tab where it names none, or by name. */
  getRange(a1Notation: string): HostRange {
    checkArguments('Spreadsheet.getRange', [a1Notation], ['string']);
    const place = resolveRange(this.book, activeSheet(this.book), a1Notation);
    return this.book.make.range(place.sheet, place.box);
  }

  getRangeByName(name: string): HostRange | null {
    checkArguments('Spreadsheet.getRangeByName', [name], ['string']);
    const place = namedPlace(this.book, name);
    return place && this.book.make.range(place.sheet, place.box);
  }

  getNamedRanges(): HostNamedRange[] {
    return this.book.namedRanges.map(({ name }) => new HostNamedRange(this.book, name));
  }

  setNamedRange(name: string, range: HostRange): void {
    checkArguments('Spreadsheet.setNamedRange', [name, range], ['string', 'object']);
    if (!(range instanceof HostRange)) refuseSignature('Spreadsheet.setNamedRange', [name, range]);
    setNamed(this.book, name, livePlace(range.place));
  }

  /** The protected ranges, or the protected tabs, of the whole spreadsheet. */
  getProtections(type: unknown): HostProtection[] {
    return protectionsOf('Spreadsheet.getProtections', this.book, type);
  }

  removeNamedRange(name: string): void {
    checkArguments('Spreadsheet.removeNamedRange', [name], ['string']);
    removeNamed(this.book, name);
  }
}

/** A tab of this spreadsheet. @throws Error with Google's words for anything else */
function own(book: BookState, method: string, sheet: HostSheet): HostSheet {
  const fits = sheet instanceof HostSheet && sheet.state.book === book;
  return fits ? sheet : refuseSignature(`Spreadsheet.${method}`, [sheet]);
}

function accept(read: () => unknown, name: string): void {
  try {
    read();
  } catch {
    refuse(words.badArgument(name));
  }
}
