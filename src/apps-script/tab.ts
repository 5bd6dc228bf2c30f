import type { Area, Seen, Tab } from '../sheet/workbook';

/** A `Tab` over one of Google's sheets. */
export function tabOf(sheet: GoogleAppsScript.Spreadsheet.Sheet): Tab {
  const range = ({ row, column, rows, columns }: Area) => sheet.getRange(row, column, rows, columns);
  return {
    id: sheet.getSheetId(),
    name: () => sheet.getName(),
    size: () => ({ rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() }),
    isBlank: (area) => range(area).isBlank(),
    insertRows: (after, count) => {
      sheet.insertRowsAfter(after, count);
    },
    insertColumns: (after, count) => {
      sheet.insertColumnsAfter(after, count);
    },
    formatAsText: (area) => {
      range(area).setNumberFormat('@');
    },
    writeStrings: (area, strings) => {
      range(area).setValues(strings.map((row) => [...row]));
    },
    writeRichText: (area, strings) => {
      range(area).setRichTextValues(strings.map((row) => row.map(richText)));
    },
    read: (area) => readCells(range(area)),
    clear: (area) => {
      range(area).clearContent();
    },
    styleHeader: (rows, columns) => {
      range({ row: 1, column: 1, rows, columns }).setFontWeight('bold');
      sheet.setFrozenRows(rows);
    },
  };
}

const richText = (text: string): GoogleAppsScript.Spreadsheet.RichTextValue =>
  SpreadsheetApp.newRichTextValue().setText(text).build();

function readCells(range: GoogleAppsScript.Spreadsheet.Range): Seen[][] {
  const displays = range.getDisplayValues();
  const formulas = range.getFormulas();
  return range.getValues().map((row, r) =>
    row.map((value, c) => ({
      value,
      display: displays[r]?.[c] ?? '',
      formula: formulas[r]?.[c] ?? '',
    })),
  );
}
