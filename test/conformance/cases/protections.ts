import type { ConformanceCase, Plain } from '../case';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const ranges = (sheet: Sheet): Plain =>
  sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).map((one) => one.getRange().getA1Notation());

/** What can be seen of protections by one person, who owns the spreadsheet. */
export const protections: readonly ConformanceCase[] = [
  {
    port: 'protections',
    name: 'a protected range is listed with its type and description, and its maker may edit it',
    expected: { type: 'RANGE', description: 'mine', warning: false, edit: true, open: 0, cells: ['B2:C4'] },
    run: ({ sheet }) => {
      const made = sheet();
      const one = made.getRange('B2:C4').protect().setDescription('mine');
      return {
        type: String(one.getProtectionType()),
        description: one.getDescription(),
        warning: one.isWarningOnly(),
        edit: one.canEdit(),
        open: one.getUnprotectedRanges().length,
        cells: ranges(made),
      };
    },
  },
  {
    port: 'protections',
    name: 'the owner writes into a protected range, whatever its editors',
    expected: 'written',
    run: ({ sheet }) => {
      const cell = sheet().getRange('B2');
      const one = cell.protect();
      one.removeEditors(one.getEditors().map((user) => user.getEmail()));
      cell.setValue('written');
      SpreadsheetApp.flush();
      return String(cell.getValue());
    },
  },
  {
    port: 'protections',
    name: 'a range is protected twice, a tab once; a protected tab spans all of it',
    expected: { ranges: 2, tabs: 1, description: 'first', cells: 'A1:Z1000' },
    run: ({ sheet }) => {
      const made = sheet();
      made.getRange('A1').protect();
      made.getRange('A1').protect();
      made.protect().setDescription('first');
      const again = made.protect();
      return {
        ranges: made.getProtections(SpreadsheetApp.ProtectionType.RANGE).length,
        tabs: made.getProtections(SpreadsheetApp.ProtectionType.SHEET).length,
        description: again.getDescription(),
        cells: again.getRange().getA1Notation(),
      };
    },
  },
  {
    port: 'protections',
    name: 'a protected range grows by rows inside it, not at its edges, and moves along',
    expected: [['B2:C6'], ['B2:C6'], ['C2:D6']],
    run: ({ sheet }) => {
      const made = sheet();
      made.getRange('B2:C4').protect();
      made.insertRowsAfter(2, 2);
      const inside = ranges(made);
      made.insertRowsAfter(6, 1);
      const after = ranges(made);
      made.insertColumnsBefore(2, 1);
      return [inside, after, ranges(made)];
    },
  },
  {
    port: 'protections',
    name: 'a protection whose cells were all deleted is gone',
    expected: [],
    run: ({ sheet }) => {
      const made = sheet();
      made.getRange('B2:C4').protect();
      made.deleteRows(2, 3);
      return ranges(made);
    },
  },
  {
    port: 'protections',
    name: 'copyTo copies no protection, duplicating a tab does',
    expected: { copy: [], duplicate: ['B2'] },
    run: ({ sheet }) => {
      const book = SpreadsheetApp.getActiveSpreadsheet();
      const made = sheet();
      made.getRange('B2').protect();
      const copy = made.copyTo(book);
      book.setActiveSheet(made);
      const duplicate = book.duplicateActiveSheet();
      const seen = { copy: ranges(copy), duplicate: ranges(duplicate) };
      book.deleteSheet(copy);
      book.deleteSheet(duplicate);
      return seen;
    },
  },
];
