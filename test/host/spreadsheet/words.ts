/**
 * Google's words for what it refuses, without the leading "Exception: ".
 * Seen in Google's own answers in many public projects, except those in BELIEFS (id `words-...`).
 */
export const words = {
  cellOutOfRange: () => 'Cell reference out of range',
  outOfBounds: () => 'The coordinates of the range are outside the dimensions of the sheet.',
  rowsOutOfBounds: () => 'Those rows are out of bounds.',
  columnsOutOfBounds: () => 'Those columns are out of bounds.',
  startRowTooSmall: () => 'The starting row of the range is too small.',
  startColumnTooSmall: () => 'The starting column of the range is too small.',
  tooFewRows: () => 'The number of rows in the range must be at least 1.',
  tooFewColumns: () => 'The number of columns in the range must be at least 1.',
  rowsMismatch: (data: number, range: number) =>
    `The number of rows in the data does not match the number of rows in the range. The data has ${data} but the range has ${range}.`,
  columnsMismatch: (data: number, range: number) =>
    `The number of columns in the data does not match the number of columns in the range. The data has ${data} but the range has ${range}.`,
  tooLong: (most: number) => `Your input contains more than the maximum of ${most} characters in a single cell.`,
  tooManyCells: (most: number) =>
    `This action would increase the number of cells in the workbook above the limit of ${most} cells.`,
  tooManyColumns: (most: number) =>
    `This action would increase the number of columns in the sheet above the limit of ${most} columns.`,
  nameTaken: (name: string) => `A sheet with the name "${name}" already exists. Please enter another name.`,
  nameTooLong: (most: number) => `The sheet name cannot be greater than ${most} characters.`,
  nameEmpty: () => 'The sheet name cannot be empty.',
  lastVisibleSheet: () => "You can't remove all the visible sheets in a document.",
  allRows: () => "You can't delete all the rows on the sheet.",
  allColumns: () => "You can't delete all the columns on the sheet.",
  allLooseRows: () => 'Sorry, it is not possible to delete all non-frozen rows.',
  allLooseColumns: () => 'Sorry, it is not possible to delete all non-frozen columns.',
  freezeAllRows: () => "You can't freeze all visible rows on the sheet.",
  freezeAllColumns: () => "You can't freeze all visible columns on the sheet.",
  hideAllRows: () => "You can't hide all the rows on the sheet.",
  hideAllColumns: () => "You can't hide all the columns on the sheet.",
  frozenRowMove: () => 'Cannot move rows in or out of the frozen section. Try turning off frozen rows first.',
  frozenColumnMove: () => 'Cannot move columns in or out of the frozen section. Try turning off frozen columns first.',
  partOfMerge: () => 'You must select all cells in a merged range to merge or unmerge them.',
  mergedMove: () => 'You cannot perform this operation on a range that cuts through merged cells.',
  protectedCell: () =>
    'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
  protectionGone: () => 'The protection does not exist.',
  unprotectedRanges: () => 'Unprotected ranges must lie in the sheet that is protected.',
  filterExists: () => "You can't create a filter in a sheet that already has a filter.",
  filterGone: () => 'The filter does not exist.',
  invalidData: (cell: string) =>
    `The data you entered in cell ${cell} violates the data validation rules set on this cell.`,
  noCriteria: () => 'The data validation rule has no criteria.',
  incompleteRule: () => 'The conditional format rule needs a condition and a range.',
  rangeOfOtherSheet: () => 'Conditional format rule cannot reference a different sheet.',
  rangeNotFound: () => 'Range not found',
  sheetGone: (id: number) => `Sheet ${id} not found`,
  sheetIndex: () => 'Sheet index is out of bounds.',
  namedRangeMissing: (name: string) => `The named range "${name}" does not exist.`,
  namedRangeName: (name: string) => `The name "${name}" is not a valid name for a range.`,
  badArgument: (name: string) => `Invalid argument: ${name}`,
  signature: (method: string, kinds: string) =>
    `The parameters (${kinds}) don't match the method signature for SpreadsheetApp.${method}.`,
} as const;
