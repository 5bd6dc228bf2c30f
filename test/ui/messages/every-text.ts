import type { Language } from '../../../src/ui/messages/language';
import { serverMessages } from '../../../src/ui/messages/languages';
import type { ServerMessages, SidebarMessages } from '../../../src/ui/messages/messages';
import { allMessages } from '../../../src/ui/messages/sidebar-languages';

export type EveryText = ServerMessages & SidebarMessages;

/** What a language says in the script and in the sidebar. */
export const everyText = (language: Language): EveryText => ({ ...serverMessages(language), ...allMessages(language) });
