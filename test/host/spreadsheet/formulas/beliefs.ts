import type { Belief } from '../beliefs';

const UNSEEN = 'Not seen.';

/** What is not certain about formulas, and where the local stand-in is known to differ from Google. */
export const FORMULA_BELIEFS: readonly Belief[] = [
  {
    id: 'references-move',
    text: 'References in formulas follow inserted, deleted and moved lines as named ranges do; open ends (B2:B) stay open; what is left of nothing is #REF! without the name of its tab.',
    source: 'HyperFormula 3.5 for closed references; open ones by analogy',
  },
  {
    id: 'references-removed-tab',
    text: 'Deleting a tab turns references to it into #REF!; a new tab of that name does not bring them back.',
    source: UNSEEN,
  },
  {
    id: 'references-written',
    text: 'Formulas keep their text to the letter; a reference that changes is written in capitals and without spaces, and a renamed tab with quotes only where needed.',
    source: UNSEEN,
  },
  {
    id: 'references-cut',
    text: 'References to cells that are cut go along if all their cells are; references to cells that are overwritten stay.',
    source: UNSEEN,
  },
  {
    id: 'references-sorted',
    text: 'Sorting moves references without $ that point into the own row of their own tab; all others stay.',
    source: UNSEEN,
  },
  {
    id: 'references-filled',
    text: 'setFormula on several cells fills the formula from the first cell; setFormulas, setValue and setValues write it as it stands.',
    source: UNSEEN,
  },
  {
    id: 'references-outside',
    text: 'A reference with no cell inside its tab is #REF!; of a range that reaches outside, the part inside counts.',
    source: UNSEEN,
  },
  {
    id: 'names-in-formulas',
    text: 'Formulas keep the name of a named range when it is renamed or removed, and then show #NAME?.',
    source: UNSEEN,
  },
  {
    id: 'formula-functions',
    text: 'Differs from Google: functions that HyperFormula does not know (QUERY, IMPORTDATA, IMPORTRANGE, INDIRECT, LET, LAMBDA, MAP, REGEXMATCH, JOIN, FLATTEN, AVERAGEIFS and others) and SPLIT, SHEET, SHEETS and FORMULATEXT show #NAME?; SORT takes neither FALSE nor several keys (#VALUE!); OFFSET takes only written numbers (#ERROR!).',
    source: 'HyperFormula 3.5',
  },
  {
    id: 'formula-formats',
    text: 'Differs from Google: a formula gives its cell no number format, so dates are shown as serial numbers unless a format is set.',
    source: 'HyperFormula 3.5',
  },
  {
    id: 'formula-arrays',
    text: 'Arrays spill from ARRAYFORMULA, FILTER, UNIQUE, SORT, TRANSPOSE, SEQUENCE, XLOOKUP and braces, not from a range alone (=A1:A3 is #VALUE!); without room they are #REF!, the first of two that overlap is expanded, blank cells of them count as room taken, and their tab does not grow for them.',
    source: UNSEEN,
  },
  {
    id: 'formula-errors',
    text: 'Circles are #REF!, broken formulas #ERROR!, unknown names #NAME?, unknown tabs #REF!.',
    source: UNSEEN,
  },
  {
    id: 'formula-clock',
    text: 'NOW, TODAY and RAND are computed anew when something changes, not by the clock.',
    source: "Google's default setting for recalculation",
  },
  {
    id: 'spilled-counts',
    text: 'What a formula spills counts for getLastRow, getLastColumn, getDataRange, appendRow and isBlank, empty texts too.',
    source: UNSEEN,
  },
];
