import type { ServerMessages } from './messages/messages';

/** One line of the menu under Extensions; `handler` is a global function of the bundle. */
export interface MenuItem {
  readonly label: string;
  readonly handler: 'openSidebar' | 'refreshAll' | 'refreshThisTab' | 'showHelp';
}

/** The menu, in order. Handlers keep their names for ever: open menus and triggers of older versions call them. */
export const menuItems = ({ menu }: ServerMessages): readonly MenuItem[] => [
  { label: menu.openSidebar, handler: 'openSidebar' },
  { label: menu.refreshAll, handler: 'refreshAll' },
  { label: menu.refreshThisTab, handler: 'refreshThisTab' },
  { label: menu.help, handler: 'showHelp' },
];
