import type { ServerMessages } from '../messages';
import { submissions } from './count';
import { layoutEn } from './layout';
import { sharedEn } from './shared';

export const serverEn: ServerMessages = {
  ...sharedEn,
  menu: {
    openSidebar: 'Open sidebar',
    refreshAll: 'Refresh all',
    refreshThisTab: 'Refresh this tab',
    help: 'Help',
  },
  help: {
    title: 'Connector for KoboToolbox',
    text: [
      'Keeps tabs of this spreadsheet equal to your KoboToolbox projects.',
      '1. Open the sidebar and paste the address of your project.',
      '2. Enter your API key. In KoboToolbox: Account settings → Security.',
      '3. Choose all questions or a saved export, and import it. Repeat groups get tabs of their own.',
      '"Refresh all" refreshes what you linked. What other people linked runs with their accounts.',
      'A refresh writes only what changed. You may sort rows, move and rename columns, and put notes and formulas beside or below: they stay with their rows. Leave the hidden column "_kobo_sync" and the hidden tab "_kobo_state" as they are.',
    ].join('\n\n'),
  },
  toast: {
    nothingLinked: 'You have not linked a project in this spreadsheet. Open the sidebar to connect one.',
    refreshed: (project, counts, changes) =>
      `${project}: ${submissions(counts.submissions)}.${changes === '' ? '' : ` ${changes}.`}`,
    failed: (project, words) => `${project}: ${words.what} ${words.next}`,
    waiting: (project) => `${project}: KoboToolbox is still making the file. Refresh again in a few minutes.`,
    needsYou: (project) => `${project} needs you: open the sidebar.`,
  },
  layout: layoutEn,
};
