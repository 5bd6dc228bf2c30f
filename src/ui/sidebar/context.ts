import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { LinkedProject } from '../../sync/linked-project';
import type { Start } from '../contract';
import type { Messages } from '../messages/messages';
import { allMessages } from '../messages/sidebar-languages';
import type { Go } from './screen';

/** What every screen may use. */
export interface Page {
  readonly messages: Messages;
  readonly start: Start;
  readonly go: Go;
  readonly back: () => void;
  /** Asks for the first screen's facts again, after something changed. */
  readonly reload: () => void;
  /** Shows a linked project as it is now, without asking for the others. */
  readonly update: (project: LinkedProject) => void;
}

const nothing = (): void => undefined;

export const PageContext = createContext<Page>({
  messages: allMessages('en'),
  start: { locale: 'en', shape: 'bound', timeZone: 'Etc/UTC', accounts: [], linked: [] },
  go: nothing,
  back: nothing,
  reload: nothing,
  update: nothing,
});

export const usePage = (): Page => useContext(PageContext);
