import { documentCache } from './apps-script/cache';
import { http } from './apps-script/http';
import { addMenu, alert, showSidebar, toast } from './apps-script/interface';
import { documentLock } from './apps-script/lock';
import { newId } from './apps-script/new-id';
import { newSecret } from './apps-script/new-secret';
import { documentStore, userStore } from './apps-script/properties';
import { isAuthorized, surroundings } from './apps-script/surroundings';
import { triggers } from './apps-script/triggers';
import { openWorkbook } from './apps-script/workbook';
import { unexpected } from './shared/unexpected';
import { longTexts } from './sync/long-texts';
import { refreshMine } from './sync/refresh';
import { type ApiServices, answer } from './ui/api';
import { menuItems } from './ui/menu';
import { refreshAllWords, refreshThisTabWords } from './ui/menu-refresh';
import { failureWords } from './ui/messages/failure-words';
import { serverMessages } from './ui/messages/languages';

/** Everything put together, at the first use in an execution: `onOpen` may not touch most of it. */
function services(): ApiServices {
  return {
    http,
    documentStore: longTexts(documentStore),
    userStore: longTexts(userStore),
    triggers,
    cache: documentCache,
    surroundings,
    lock: documentLock,
    workbook: openWorkbook(),
    clock: { now: () => Date.now() },
    startedAt: Date.now(),
    newId,
    newSecret,
    layoutWords: (language) => serverMessages(language).layout,
  };
}

const messages = () => serverMessages(surroundings.locale());

export const showMenu = (): void => addMenu(menuItems(messages()));

export const openSidebar = (): void => showSidebar(messages().name);

export function showHelp(): void {
  const { title, text } = messages().help;
  alert(title, text);
}

export const refreshAll = (): void => sayResult(() => refreshAllWords(services(), messages()));

export const refreshThisTab = (): void => sayResult(() => refreshThisTabWords(services(), messages()));

/** A menu item has no page to show a failure on: whatever happens is said in the corner. */
function sayResult(words: () => string): void {
  toast(wordsOrFailure(words), messages().name);
}

function wordsOrFailure(words: () => string): string {
  try {
    return words();
  } catch (thrown) {
    const { what, next } = failureWords(messages(), unexpected(thrown));
    return `${what} ${next}`;
  }
}

/** The clock: refreshes what the trigger's owner keeps up to date in this spreadsheet. */
export function refreshDue(): void {
  if (!isAuthorized()) return;
  refreshMine(services(), 'clock', ({ schedule }) => schedule.every === 'hour');
}

export const answerCall = (request: unknown) => answer(services(), request);
