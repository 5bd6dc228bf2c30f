import type { Belief } from '../beliefs';

const REFERENCE = "Google's reference for Filter and Range.createFilter";
const UNSEEN = 'Not seen.';

/** What is taken for true of the basic filter. */
export const FILTER_BELIEFS: readonly Belief[] = Object.freeze([
  {
    id: 'filter-one',
    text: 'A tab has one basic filter, which Range.getFilter finds from every cell.',
    source: REFERENCE,
  },
  {
    id: 'filter-columns',
    text: 'Columns of a filter are positions in the tab, not in the range of the filter.',
    source: UNSEEN,
  },
  {
    id: 'filter-not-live',
    text: 'Rows are hidden or shown when criteria change or the filter sorts; writes and new rows change nothing.',
    source: UNSEEN,
  },
  {
    id: 'filter-writes',
    text: 'Hidden rows are written, cleared and read like others.',
    source: 'Facts on Google Apps Script, section 5 (writing sheets)',
  },
  { id: 'filter-sort', text: 'Filter.sort sorts hidden rows too, below the header.', source: UNSEEN },
  {
    id: 'filter-edges',
    text: 'The range of a filter grows by lines inserted inside it, not by rows right after its last one; it goes with its last cell.',
    source: UNSEEN,
  },
  {
    id: 'filter-column-gone',
    text: 'The criteria of a deleted column are gone; without any the rows are shown.',
    source: UNSEEN,
  },
  { id: 'filter-copies', text: 'Copies of a tab have its filter; clearing a tab keeps it.', source: UNSEEN },
  { id: 'filter-texts', text: 'Conditions on text look at what a cell shows, without regard to case.', source: UNSEEN },
  { id: 'words-filter', text: 'Words for a filter that was removed, and for a column outside it.', source: UNSEEN },
]);
