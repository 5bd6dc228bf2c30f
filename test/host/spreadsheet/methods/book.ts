import { table } from './kind';

export const SPREADSHEET = table({
  object: `getId getUrl getSheets getSheetById getSheetByName getActiveSheet getRange getRangeByName getNamedRanges`,
  read: 'getName getNumSheets getSpreadsheetLocale getSpreadsheetTimeZone',
  write: 'rename setActiveSheet setNamedRange removeNamedRange',
  structure: 'insertSheet deleteSheet duplicateActiveSheet moveActiveSheet setSpreadsheetLocale setSpreadsheetTimeZone',
});

export const RANGE_LIST = table({
  object: 'getRanges',
  read: '',
  write: `clear clearContent clearFormat clearNote setValue setFormula setNote setNumberFormat setBackground setFontColor
    setFontFamily setFontLine setFontSize setFontStyle setFontWeight setHorizontalAlignment setVerticalAlignment setWrap`,
  structure: 'breakApart',
});

export const NAMED_RANGE = table({
  object: 'getName getRange',
  read: '',
  write: 'remove setName setRange',
  structure: '',
});
