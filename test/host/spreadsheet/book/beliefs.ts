import type { Belief } from '../beliefs';

const REFERENCE = "Google's reference for Range.protect, Sheet.protect and Protection";
const UNSEEN = 'Not seen. Where a script could be stopped the harsher reading was chosen.';

/** What is taken for true of protected ranges and tabs. */
export const PROTECTION_BELIEFS: readonly Belief[] = Object.freeze([
  {
    id: 'protection-mirrors',
    text: 'A new protection stops nobody: until its list of editors is changed, it mirrors that of the spreadsheet.',
    source: REFERENCE,
  },
  {
    id: 'protection-owner',
    text: 'The owner and who protected a range always may edit it; they and who acts cannot be removed.',
    source: REFERENCE,
  },
  {
    id: 'protection-overlaps',
    text: 'A range can be protected several times; each stops on its own. A tab has one protection.',
    source: REFERENCE,
  },
  {
    id: 'protection-refusal',
    text: 'A write that meets a protected cell is refused as a whole, at the flush, also for formats, notes and clearing.',
    source: UNSEEN,
  },
  {
    id: 'protection-structure',
    text: 'Inserting inside a protected range, deleting, moving or sorting any of it is refused; inserting at its edges is not.',
    source: UNSEEN,
  },
  {
    id: 'protection-views',
    text: 'Hiding, sizing and freezing lines, naming, hiding and colouring a tab are refused in a protected tab only, not where ranges are protected.',
    source: UNSEEN,
  },
  {
    id: 'protection-sheet-removal',
    text: 'A tab with a protected range in it cannot be deleted by who may not edit the range.',
    source: UNSEEN,
  },
  {
    id: 'protection-edges',
    text: 'Protections grow and move like named ranges; one whose cells were all deleted is gone. Cut and paste leaves them in place.',
    source: UNSEEN,
  },
  {
    id: 'protection-copies',
    text: 'Sheet.copyTo and insertSheet with a template copy no protections; duplicateActiveSheet does.',
    source: 'Not seen. Scripts that copy protections after copyTo are common',
  },
  {
    id: 'protection-document-copy',
    text: 'A copy of the document has the same protections; only its owner may edit what they protect.',
    source: UNSEEN,
  },
  {
    id: 'protection-editors-hidden',
    text: 'Who may not edit a protected range can read its place and description, not its editors, and cannot remove it.',
    source: REFERENCE,
  },
  {
    id: 'words-protection',
    text: 'Words for a protection that was removed, and for unprotected ranges.',
    source: UNSEEN,
  },
]);
