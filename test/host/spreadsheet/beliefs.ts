import { PROTECTION_BELIEFS } from './book/beliefs';
import { CONDITIONAL_FORMAT_BELIEFS } from './conditional-format/beliefs';
import { FILTER_BELIEFS } from './filter/beliefs';
import { FORMULA_BELIEFS } from './formulas/beliefs';
import { VALIDATION_BELIEFS } from './validation/beliefs';

/** Something this model takes for true of Google Sheets without having seen it. */
export interface Belief {
  readonly id: string;
  readonly text: string;
  readonly source: string;
}

const UNSEEN = 'Not seen. Where strings lose their form the harsher reading was chosen.';
const HOUSE = 'Facts on Google Apps Script, section 5 (writing sheets)';

/**
 * What is not certain, to be checked by the conformance suite in real Apps Script.
 * Words of refusals that were not seen in Google's own answers are listed too (`words-...`).
 */
export const BELIEFS: readonly Belief[] = Object.freeze([
  {
    id: 'apostrophe-consumed',
    text: 'A leading apostrophe is taken away on write, the rest is text, also in cells with format @ and before =.',
    source: HOUSE,
  },
  { id: 'apostrophe-counts', text: 'The apostrophe counts towards the 50,000 characters of a cell.', source: UNSEEN },
  {
    id: 'apostrophe-alone',
    text: "A lone apostrophe leaves an empty text: not blank, but '' as value.",
    source: UNSEEN,
  },
  {
    id: 'at-stops-types',
    text: 'Format @ before the write stops numbers, dates, booleans and typed errors.',
    source: HOUSE,
  },
  { id: 'at-equals-formula', text: 'A leading = makes a formula even in a cell with format @.', source: HOUSE },
  {
    id: 'at-signed-formula',
    text: 'In a cell with format @ an expression with a leading sign (+1+1, -A1) makes a formula; +254700 and +word stay text.',
    source: UNSEEN,
  },
  {
    id: 'at-js-number',
    text: 'A JavaScript number, boolean or Date written into a cell with format @ keeps its type (Date: serial number).',
    source: UNSEEN,
  },
  {
    id: 'plus-formula',
    text: 'In other cells a leading + before anything that is no number makes a formula, also a broken one (+Dri7, +/-).',
    source: 'OWOX/owox-data-marts pull request 1535; Sage-Bionetworks/schematic pull request 342',
  },
  {
    id: 'minus-formula',
    text: 'A leading - makes a formula before an expression (-1+1, -A1), not before words.',
    source: UNSEEN,
  },
  {
    id: 'spaces-in-numbers',
    text: 'Spaces between digits are left out: "22 34" is 2234.',
    source: 'vlucas/sheetquery issue 20',
  },
  { id: 'spaces-in-dates', text: '"1940 10 5" is a date.', source: 'getodk/docs pull request 1095' },
  {
    id: 'groups-anywhere',
    text: 'Group separators may stand between any digits: "1,5" is 15 in en_US.',
    source: UNSEEN,
  },
  { id: 'currencies', text: '$ € £ ¥ ₹ before or after a number are read in every locale.', source: UNSEEN },
  {
    id: 'other-digits',
    text: 'Arabic-Indic and Persian digits are read as digits, in numbers and dates, in every locale.',
    source: UNSEEN,
  },
  { id: 'fifteen-digits', text: 'Numbers keep 15 significant digits, typed or given by a script.', source: HOUSE },
  {
    id: 'iso-offset-text',
    text: 'An ISO date and time with an offset or Z stays text; without one it is a date.',
    source: HOUSE,
  },
  { id: 'two-digit-years', text: 'Years 00 to 29 are 2000 to 2029, 30 to 99 are 1930 to 1999.', source: UNSEEN },
  {
    id: 'dots-in-dates',
    text: '"1.2.2024" and "1.2.3" are dates in every locale; "1.5" is one where the decimal sign is no dot.',
    source: UNSEEN,
  },
  {
    id: 'month-year',
    text: '"5/2024", "Jan 2024" and, where no day fits, "1/32" are the first of a month.',
    source: UNSEEN,
  },
  {
    id: 'month-names',
    text: 'English month names and TRUE/FALSE are read in every locale beside its own; MARCH1 and SEPT2 are dates.',
    source: UNSEEN,
  },
  { id: 'leading-space-formula', text: 'Spaces before = are ignored.', source: UNSEEN },
  {
    id: 'auto-format',
    text: 'A typed date, time, percentage, currency or grouped number gives an automatically formatted cell its format; a format that was set stays.',
    source: UNSEEN,
  },
  {
    id: 'iso-format',
    text: 'A typed ISO date gets yyyy-mm-dd, other dates the short date of the locale with a full year.',
    source: UNSEEN,
  },
  {
    id: 'default-format',
    text: 'getNumberFormat gives 0.############### for a cell without a format, and writing that or General back means none.',
    source: 'brucemcpherson/gas-fakes issue 27',
  },
  {
    id: 'general-display',
    text: 'Automatic display: 10 significant digits of a fraction, exponents from 1e15 and below 1e-9.',
    source: UNSEEN,
  },
  {
    id: 'time-values',
    text: 'A time or a duration is read back as a Date on 1899-12-30 in the spreadsheet zone with its old local offset.',
    source: HOUSE,
  },
  {
    id: 'gap-times',
    text: 'A wall clock that a zone skips is read after the gap, one that happens twice as the earlier.',
    source: UNSEEN,
  },
  {
    id: 'date-range',
    text: 'Only the years 1 to 9999 are dates: other serial numbers are read and shown as numbers, other Dates become #NUM!.',
    source: UNSEEN,
  },
  { id: 'not-a-number', text: 'NaN, infinities and invalid Dates become #NUM!.', source: UNSEEN },
  {
    id: 'objects',
    text: 'Objects are written as their String(), arrays as a list in brackets; then read as typed.',
    source: HOUSE,
  },
  { id: 'errors-read', text: 'Error values are read by getValues as their text.', source: UNSEEN },
  { id: 'rich-text-exact', text: 'setRichTextValues stores the text as it stands.', source: UNSEEN },
  {
    id: 'rich-text-null',
    text: 'getRichTextValue is null where a cell holds no text.',
    source: "Google's reference for Range",
  },
  {
    id: 'insert-inherits',
    text: 'New lines take formats and size of the line before (after) or at (before) the position; never notes, contents or hiding.',
    source: HOUSE,
  },
  {
    id: 'insert-at-frozen',
    text: 'Lines inserted before a frozen line are frozen too; after the last frozen one they are not.',
    source: UNSEEN,
  },
  {
    id: 'range-edges',
    text: 'Named ranges and merged cells grow by lines inserted inside, not at their edges; a moved edge shrinks them.',
    source: UNSEEN,
  },
  {
    id: 'named-range-gone',
    text: 'A named range whose cells were all deleted stays in the list; its range is null.',
    source: UNSEEN,
  },
  { id: 'append-grows', text: 'appendRow adds a row, and columns, where the tab is full.', source: UNSEEN },
  {
    id: 'sort-moves-all',
    text: 'Sorting moves contents, formats and notes; numbers, text without regard to case, booleans, errors; blanks last.',
    source: UNSEEN,
  },
  {
    id: 'clear-keeps-notes',
    text: 'clear() takes contents and formats, not notes.',
    source: "Google's reference for Range and Sheet",
  },
  { id: 'new-sheet-place', text: 'insertSheet without a place puts the tab after the active one.', source: UNSEEN },
  { id: 'copy-names', text: 'Copies are called "Copy of X", "Copy of X 2".', source: UNSEEN },
  { id: 'default-names', text: 'New tabs are called Sheet1, Feuille 1, Hoja 1 and so on by locale.', source: UNSEEN },
  { id: 'names-ignore-case', text: 'Tab names and names of ranges compare without regard to case.', source: HOUSE },
  {
    id: 'moves-and-frozen',
    text: 'Rows and columns cannot be moved across the frozen edge by a script either.',
    source: 'Words of the Sheets interface',
  },
  { id: 'merges-and-moves', text: 'Moves, sorts and cut-and-paste through merged cells are refused.', source: UNSEEN },
  { id: 'a1-outside', text: 'A1 notation outside the tab is refused with the words for coordinates.', source: UNSEEN },
  { id: 'words-too-many-columns', text: 'Words for the limit of columns, made like those for cells.', source: UNSEEN },
  { id: 'words-name-empty', text: 'Words for an empty tab name.', source: UNSEEN },
  { id: 'words-sheet-gone', text: 'Words for a method called on a deleted tab.', source: UNSEEN },
  { id: 'words-sheet-index', text: 'Words for a place among the tabs that does not exist.', source: UNSEEN },
  { id: 'words-named-range', text: 'Words for a name that cannot be or is not the name of a range.', source: UNSEEN },
  {
    id: 'words-hide-last',
    text: 'Hiding the last visible tab is refused with the words for deleting it.',
    source: UNSEEN,
  },
  { id: 'words-merged-move', text: 'Words for acts that cut through merged cells.', source: UNSEEN },
  { id: 'words-cell-out-of-range', text: 'Words for getCell outside its range.', source: UNSEEN },
  {
    id: 'words-kind-names',
    text: 'How parameters other than String, number, null, number[] and SpreadsheetApp classes are named in refusals.',
    source: UNSEEN,
  },
  {
    id: 'r1c1-brackets',
    text: 'getFormulasR1C1 writes every relative line in brackets (R[0]C[-1]), whole columns as C[0]:C[0], and reads R and C alone too.',
    source: 'brucemcpherson/gas-fakes, tests of setFormulaR1C1; whole columns and open ranges not seen',
  },
  { id: 'r1c1-outside', text: 'A relative reference that leaves the tab becomes #REF!.', source: UNSEEN },
  {
    id: 'version-history',
    text: 'Restoring a version brings back tabs with their ids, cells, formats, notes, rules, named ranges, protections, locale and zone; not the name of the file, properties, cache or triggers.',
    source: 'Not seen.',
  },
  ...PROTECTION_BELIEFS,
  ...FILTER_BELIEFS,
  ...VALIDATION_BELIEFS,
  ...CONDITIONAL_FORMAT_BELIEFS,
  ...FORMULA_BELIEFS,
]);
