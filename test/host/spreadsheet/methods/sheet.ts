import { table } from './kind';

export const SHEET = table({
  object: 'getSheetId getParent getRange getRangeList',
  read: `getName getSheetName getIndex isSheetHidden isRightToLeft getTabColor getMaxRows getMaxColumns getLastRow getLastColumn
    getDataRange getSheetValues getFilter isRowHiddenByFilter getProtections
    getConditionalFormatRules getFrozenRows getFrozenColumns isRowHiddenByUser isColumnHiddenByUser getColumnWidth getRowHeight`,
  write: `activate setRightToLeft setTabColor setFrozenRows setFrozenColumns hideRows showRows hideColumns showColumns
    hideRow unhideRow hideColumn unhideColumn setColumnWidth setColumnWidths setRowHeight setRowHeights
    autoResizeColumn autoResizeColumns clear clearContents clearFormats clearNotes
    setConditionalFormatRules clearConditionalFormatRules`,
  structure: `setName hideSheet showSheet insertRowAfter insertRowsAfter insertRowBefore insertRowsBefore insertRows
    insertColumnAfter insertColumnsAfter insertColumnBefore insertColumnsBefore insertColumns
    deleteRow deleteRows deleteColumn deleteColumns moveRows moveColumns appendRow sort copyTo protect`,
});
