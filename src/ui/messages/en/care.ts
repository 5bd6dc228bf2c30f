import type { CareMessages } from '../care-messages';
import { count } from './count';

export const careEn: CareMessages = {
  check: 'Check for hand edits',
  checkAbout: 'Compares the tabs with KoboToolbox. Nothing is written.',
  none: 'All imported cells say what KoboToolbox says.',
  differ: (n) =>
    `${count(n, 'cell says', 'cells say')} something else than KoboToolbox. Correct the answers there, or restore its values below.`,
  legend: 'Here → in KoboToolbox',
  arrow: '→',
  empty: '(empty)',
  first: (n) => `The first ${n} are shown.`,
  restore: 'Restore KoboToolbox values',
  restoreAbout:
    'Refreshes, and writes all imported columns again. What was typed over them is lost; your own columns stay.',
  restoreNow: 'Write them again',
  added: 'New',
  edited: 'Edited',
  removed: 'No longer in the export',
};
