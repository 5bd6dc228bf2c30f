import type { Belief } from '../beliefs';

const UNSEEN = 'Not seen.';

/** What is taken for true of data validation. */
export const VALIDATION_BELIEFS: readonly Belief[] = Object.freeze([
  {
    id: 'validation-rejects',
    text: 'setValue, setValues, appendRow and rich text that break a rule which rejects are refused as a whole; the first cell is named.',
    source: 'Words seen in many public projects (cell F1 violates ...); all or nothing not seen',
  },
  {
    id: 'validation-allows-invalid',
    text: 'A rule allows invalid data unless setAllowInvalid(false) was called; then writes by scripts are as without a rule.',
    source: "Google's reference for DataValidationBuilder.setAllowInvalid",
  },
  { id: 'validation-blank', text: 'Blank cells and formulas are not held to a rule.', source: UNSEEN },
  {
    id: 'validation-list-text',
    text: 'An entry of a list is compared with the value as text, with regard to case.',
    source: UNSEEN,
  },
  {
    id: 'validation-travels',
    text: 'Rules go with copied, cut, sorted and moved cells; not with contentsOnly and formatOnly. New lines inherit them like formats.',
    source: UNSEEN,
  },
  {
    id: 'validation-clear',
    text: 'clear, clearContent and clearFormat keep rules; clearDataValidations and clear({validationsOnly: true}) take them.',
    source: "Google's reference for Range",
  },
  { id: 'words-validation', text: 'Words for a rule that is built without a criterion.', source: UNSEEN },
]);
