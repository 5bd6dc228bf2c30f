import type { DecisionMessages } from '../decision-messages';
import { count } from './count';

export const decisionsEn: DecisionMessages = {
  needsYou: (title) => `Needs you: ${title}`,
  'safety-stop': {
    title: (removed, of) =>
      `${removed.toLocaleString('en')} of ${count(of, 'submission', 'submissions')} ${removed === 1 ? 'is' : 'are'} no longer in this export`,
    about:
      'Was it test data? If nobody deleted them, look in KoboToolbox at the filter of the export and at your permission. Nothing was written.',
    keep: {
      label: 'Keep these rows',
      note: 'They stay; the column "_removed_at", at the end, says since when they are gone. All others are refreshed.',
    },
    goOn: {
      label: 'Remove these rows',
      note: 'What becomes of your notes beside them is chosen under "What is imported"; unless you changed it, they stay.',
    },
  },
  'hand-deleted': {
    title: (rows) =>
      `${count(rows, 'row was', 'rows were')} deleted in the tab; KoboToolbox still has ${rows === 1 ? 'it' : 'them'}`,
    about: 'Nothing was put back. What should become of what was deleted?',
    which: 'Which submissions',
    putBack: {
      label: 'Put back',
      note: 'The answers come again, below the last row; notes that stood beside them do not.',
    },
    leaveOut: { label: 'Leave out for good', note: 'The answers stay in KoboToolbox and do not come back here.' },
    inKobo: {
      label: 'Delete in KoboToolbox',
      note: 'Opens the data of the project. What is deleted there is not asked about again.',
    },
  },
  'new-columns': {
    title: (columns) => count(columns, 'new column waits', 'new columns wait'),
    about: 'New columns are imported when you have looked at them.',
    look: { label: 'Look at them', note: 'Import, mask or leave out each of them.' },
    add: { label: 'Add all', note: 'Everyone who can open this spreadsheet will see them.' },
    leaveOut: { label: 'Leave all out', note: 'They are not written. You can change that under "What is imported".' },
  },
  'column-claim': {
    title: (claimants, column) => `${claimants} columns say that they are "${column}"`,
    about: (tab) => `In the tab "${tab}". Nothing was written, so that no answer stands in the wrong column.`,
    choose: 'Which one should KoboToolbox fill?',
    keep: { label: 'Fill this column', note: 'The other becomes a column of your own, with what stands in it.' },
  },
};
