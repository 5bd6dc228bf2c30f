import type { Area, Seen, Tab } from '../sheet/workbook';
import { a1 } from './a1';

/** `2026-03-02 08:49:05` in Google's usual type takes about 130. */
const DATE_TIME_PIXELS = 150;

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
    format: (areas, format) => {
      sheet.getRangeList(areas.map(a1)).setNumberFormat(format);
    },
    writeValues: (area, values) => {
      range(area).setValues(values.map((row) => [...row]));
    },
    writeRichText: (area, strings) => {
      range(area).setRichTextValues(strings.map((row) => row.map(richText)));
    },
    read: (area) => readCells(range(area)),
    clear: (area) => {
      range(area).clearContent();
    },
    styleHeader: (rows, columns, before) => {
      if (before > rows) range({ row: rows + 1, column: 1, rows: before - rows, columns }).setFontWeight('normal');
      range({ row: 1, column: 1, rows, columns }).setFontWeight('bold');
      sheet.setFrozenRows(rows);
    },
    note: (notes) => {
      range({ row: 1, column: 1, rows: 1, columns: notes.length }).setNotes([[...notes]]);
    },
    widen: (column, columns) => {
      sheet.setColumnWidths(column, columns, DATE_TIME_PIXELS);
    },
    setRightToLeft: () => {
      sheet.setRightToLeft(true);
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
