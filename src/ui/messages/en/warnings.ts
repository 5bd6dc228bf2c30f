import type { NoticeMessages } from '../notice-messages';
import { someOf } from '../some-of';
import { count } from './count';

export const warningsEn: Pick<NoticeMessages, 'warning' | 'column'> = {
  warning: {
    'state-lost': () =>
      'The hidden tab "_kobo_state" was deleted or changed, so rows that you had deleted may have come back. Delete those again, and leave that tab as it is.',
    'copied-rows': ({ count: n, keys }, name) =>
      `"${name}" has ${count(n, 'copied row', 'copied rows')} (${someOf(keys)}): only the first of each is kept up to date. Delete the copies, so that nothing counts twice.`,
    'sync-column-lost': (_, name) =>
      `The hidden column "_kobo_sync" of "${name}" was deleted or changed. It was made again and every row written. Leave it as it is.`,
    'restored-rows': ({ count: n }, name) =>
      `${count(n, 'row', 'rows')} of "${name}" said something else than KoboToolbox and ${n === 1 ? 'was' : 'were'} written again. Correct answers in KoboToolbox, and sort whole rows only.`,
    'moved-meanwhile': (_, name) =>
      `Rows of "${name}" were moved while they were written. Refresh again when nobody sorts or moves rows.`,
    'doubtful-rows': ({ count: n }, name) =>
      `${count(n, 'row', 'rows')} of "${name}" could not be told apart for certain. Check that your notes there stand beside the right row.`,
    'tab-gone': (_, name) =>
      `The tab of the repeat group "${name}" was deleted and is not made again. To have it back, unlink this project and connect it again.`,
    'tab-copied': ({ name }) =>
      `The tab "${name}" looks like a copy and is not refreshed. Delete it if you do not need it.`,
  },
  column: {
    gone: (headers) =>
      `No longer in the export: ${someOf(headers)}. The columns stay with what is in them; delete them if you do not need them.`,
    back: (headers) => `In the export again: ${someOf(headers)}. The columns are filled again.`,
    relabelled: (headers) =>
      `With another label in the form: ${someOf(headers)}. The headers stay; their notes say the new label.`,
  },
};
