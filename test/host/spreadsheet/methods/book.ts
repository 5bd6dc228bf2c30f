import { table } from './kind';

export const SPREADSHEET = table({
  object: `getId getUrl getSheets getSheetById getSheetByName getActiveSheet getRange getRangeByName getNamedRanges`,
  read: 'getName getNumSheets getSpreadsheetLocale getSpreadsheetTimeZone getProtections',
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

export const PROTECTION = table({
  object: 'getProtectionType',
  read: 'getRange getDescription isWarningOnly canEdit canDomainEdit getEditors getUnprotectedRanges',
  write: `setRange setDescription setWarningOnly setDomainEdit addEditor addEditors removeEditor removeEditors
    setUnprotectedRanges remove`,
  structure: '',
});

export const USER = table({ object: 'getEmail', read: '', write: '', structure: '' });
