/**
 * The global functions of the add-on, one line each. Menus, triggers and the sidebar know them by name: a name once
 * published stays. Loading this file touches no service, because `onOpen` runs before the person has authorised.
 */
import * as add from './compose';

export const onInstall = (): void => add.showMenu();
export const onOpen = (): void => add.showMenu();
export const openSidebar = (): void => add.openSidebar();
export const refreshAll = (): void => add.refreshAll();
export const refreshThisTab = (): void => add.refreshThisTab();
export const showHelp = (): void => add.showHelp();
export const onClock = (): void => add.refreshDue();
/** The sidebar's one door: see `ui/contract.ts`. */
export const call = (request: unknown): unknown => add.answerCall(request);
