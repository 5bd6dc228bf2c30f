import type { Area, Read, Seen, Tab } from '../sheet/workbook';
import { a1, wholeColumn, wholeColumns } from './a1';
import { obstaclesIn } from './obstacle';
import { warnOn } from './warn-on';

/** `2026-03-02 08:49:05` in Google's usual type takes about 130. */
const DATE_TIME_PIXELS = 150;

/** A `Tab` over one of Google's sheets. */
export function tabOf(sheet: GoogleAppsScript.Spreadsheet.Sheet): Tab {
  const range = ({ row, column, rows, columns }: Area) => sheet.getRange(row, column, rows, columns);
  const wholeRow = (row: number) => sheet.getRange(`${row}:${row}`);
  return {
    id: sheet.getSheetId(),
    name: () => sheet.getName(),
    size: () => ({ rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() }),
    used: () => ({ rows: sheet.getLastRow(), columns: sheet.getLastColumn() }),
    frozenRows: () => sheet.getFrozenRows(),
    isBlank: (area) => range(area).isBlank(),
    headers: (row) => ({ texts: textsOf(wholeRow(row)), notes: wholeRow(row).getNotes()[0] ?? [] }),
    headerTexts: (row) => textsOf(wholeRow(row)),
    column: (column) =>
      sheet
        .getRange(wholeColumn(column))
        .getValues()
        .map(([value]) => value as Read),
    insertRows: (after, count) => {
      sheet.insertRowsAfter(after, count);
    },
    insertColumns: (after, count) => {
      sheet.insertColumnsAfter(after, count);
    },
    deleteRows: (from, count) => sheet.deleteRows(from, count),
    deleteColumns: (from, count) => sheet.deleteColumns(from, count),
    format: (areas, format) => {
      sheet.getRangeList(areas.map(a1)).setNumberFormat(format);
    },
    numberFormats: (area) => range(area).getNumberFormats(),
    writeValues: (area, values) => {
      range(area).setValues(values.map((row) => [...row]));
    },
    writeRichText: (area, strings) => {
      range(area).setRichTextValues(strings.map((row) => row.map(richText)));
    },
    writeFormulas: (area, formulas) => {
      range(area).setFormulasR1C1(formulas.map((row) => [...row]));
    },
    read: (area) => readCells(range(area)),
    values: (area) => range(area).getValues() as Read[][],
    valuesTo: ({ row, column, rows, columns }) =>
      (sheet.getRange(wholeColumns(column, columns)).getValues() as Read[][]).slice(row - 1, row - 1 + rows),
    usedValues: () => sheet.getDataRange().getValues() as Read[][],
    formulas: (area) =>
      range(area)
        .getFormulasR1C1()
        .map((row) => row.map((formula) => formula ?? '')),
    copyDown: (from, to) => range(from).copyTo(range(to)),
    clear: (area) => {
      range(area).clearContent();
    },
    styleHeader: (rows, columns, before) => {
      if (before > rows) range({ row: rows + 1, column: 1, rows: before - rows, columns }).setFontWeight('normal');
      range({ row: 1, column: 1, rows, columns }).setFontWeight('bold');
      sheet.setFrozenRows(rows);
    },
    note: (row, column, notes) => {
      range({ row, column, rows: 1, columns: notes.length }).setNotes([[...notes]]);
    },
    notes: (area) => range(area).getNotes(),
    widen: (column, columns) => {
      sheet.setColumnWidths(column, columns, DATE_TIME_PIXELS);
    },
    setRightToLeft: () => {
      sheet.setRightToLeft(true);
    },
    hideColumn: (column) => sheet.hideColumns(column),
    showColumns: (column, columns) => sheet.showColumns(column, columns),
    obstacles: (area) => obstaclesIn(sheet, area),
    isMerged: (area) => range(area).getMergedRanges().length > 0,
    warn: (areas, mark) => warnOn(sheet, areas.map(range), mark),
  };
}

const textsOf = (row: GoogleAppsScript.Spreadsheet.Range): string[] => (row.getValues()[0] ?? []).map(String);

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
