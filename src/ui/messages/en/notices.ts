import type { NoticeMessages } from '../notice-messages';
import { someOf } from '../some-of';
import { count } from './count';
import { warningsEn } from './warnings';

const AGAIN = 'Unlink this project and import it again';
const RENAME = 'Give each a name of its own in the form.';

export const noticesEn: NoticeMessages = {
  title: (n) => count(n, 'thing to know', 'things to know'),
  held: (n) =>
    `${count(n, 'new column is', 'new columns are')} not imported yet. Look at them under "What is imported".`,
  dropped: (n) =>
    `${count(n, 'cell', 'cells')} beyond the last header left out: a fault of exports without the data of all form versions. Import "All questions" instead.`,
  cut: (n) =>
    `${count(n, 'text', 'texts')} cut: Google Sheets holds 50,000 characters in a cell. KoboToolbox has the whole text.`,
  unfit: (n) =>
    `${count(n, 'value does not fit the type of its column and stands', 'values do not fit the type of their column and stand')} as text, for example a date that does not exist. Correct the answers in KoboToolbox, or choose another type under "What is imported".`,
  truncated: (n) =>
    `${count(n, 'text', 'texts')} cut: KoboToolbox's Excel file holds 32,767 characters in a cell. ${AGAIN} with the CSV file (under More).`,
  shortened: (n) =>
    `${count(n, 'answer has lost its', 'answers have lost their')} beginning ("mailto:" and the like): KoboToolbox's Excel file makes links of them. ${AGAIN} with the CSV file (under More).`,
  loss: {
    'types-not-as-text': () =>
      'This export was made with "store as text" off: KoboToolbox itself drops leading zeros, long digits and time zones. Import "All questions" instead, which keeps them.',
    'same-name': ({ name, paths }) =>
      `Several questions of one table are called "${name}", so the export has the answers of one only: ${someOf(paths)}. ${RENAME}`,
    'same-repeat': ({ name, paths }) =>
      `Several repeat groups are called "${name}", so the export loses some of their columns: ${someOf(paths)}. ${RENAME}`,
    'repeats-missing': ({ names }) =>
      `A CSV file has no repeat groups, so these are missing: ${someOf(names)}. ${AGAIN} with the Excel file (under More).`,
    'language-missing': ({ lang }) =>
      `The form has no language "${lang}", so names stand in place of labels. Choose another language for the export.`,
    'choices-joined': ({ paths }) =>
      `Several chosen answers stand in one cell, and some have spaces inside, so they cannot be told apart: ${someOf(paths)}. Import "All questions" instead, with a column for each answer.`,
  },
  ...warningsEn,
};
