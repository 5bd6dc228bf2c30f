import type { Belief } from '../beliefs';

const UNSEEN = 'Not seen.';

/** What is taken for true of conditional formats. */
export const CONDITIONAL_FORMAT_BELIEFS: readonly Belief[] = Object.freeze([
  {
    id: 'conditional-edges',
    text: 'Ranges of rules grow and move like named ranges; a rule without cells is gone.',
    source: UNSEEN,
  },
  {
    id: 'conditional-clear',
    text: 'clear and clearFormat take rules from the cells they clear; writes, clearContent and notes do not.',
    source: 'Facts on Google Apps Script, section 5 (writing sheets)',
  },
  { id: 'conditional-copies', text: 'Copies of a tab have its rules.', source: UNSEEN },
  {
    id: 'conditional-protected',
    text: 'Rules of a tab with protected ranges may be replaced; those of a protected tab may not.',
    source: UNSEEN,
  },
  {
    id: 'words-conditional',
    text: 'Words for a rule without condition or range, and with a range of another tab.',
    source: UNSEEN,
  },
]);
