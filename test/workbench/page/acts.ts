import type { Box, EndedView, StartChoice } from '../contract';
import { Refused } from './api';
import { fromOne, type PageState } from './state';

/** Does something on the server; what it refuses is shown. After a restart of the server the page is loaded again. */
export async function attempt(state: PageState, run: () => Promise<unknown>): Promise<void> {
  try {
    await run();
  } catch (thrown) {
    if (thrown instanceof Refused && thrown.status === 410) return location.reload();
    state.say(thrown instanceof Error ? thrown.message : String(thrown));
  }
}

type On =
  | { readonly on: 'Spreadsheet' }
  | { readonly on: 'Sheet'; readonly tab: number }
  | { readonly on: 'Range'; readonly tab: number; readonly box: Box };

/** A person's act: a method of Google's Spreadsheet, Sheet or Range. Boxes count from 0 here. */
function change(state: PageState, target: On, method: string, args: readonly unknown[]): void {
  const at = target.on === 'Range' ? { ...target, box: fromOne(target.box) } : target;
  void attempt(state, () => state.api.post('act', { ...at, method, args }));
}

export const onBook = (state: PageState, method: string, ...args: readonly unknown[]): void =>
  change(state, { on: 'Spreadsheet' }, method, args);

/** On the tab that is shown. */
export const onSheet = (state: PageState, method: string, ...args: readonly unknown[]): void =>
  change(state, { on: 'Sheet', tab: state.shown.sheet.id }, method, args);

export const onTab = (state: PageState, tab: number, method: string, ...args: readonly unknown[]): void =>
  change(state, { on: 'Sheet', tab }, method, args);

export const onCells = (state: PageState, box: Box, method: string, ...args: readonly unknown[]): void =>
  change(state, { on: 'Range', tab: state.shown.sheet.id, box }, method, args);

export const select = (state: PageState, sheet: number): Promise<void> =>
  attempt(state, async () => {
    await state.api.post('select', { sheet });
    state.refresh();
  });

/** Clicks an item of the add-on's menu and says how it ended, where that was not well. */
export const clickItem = (state: PageState, name: string): Promise<void> =>
  attempt(state, async () => state.sayEnded([await state.api.post<EndedView>('click', { function: name })]));

export const post = (state: PageState, name: string, body: object = {}): Promise<void> =>
  attempt(state, () => state.api.post(name, body));

/** Moves the clock or runs triggers, and says what did not end well. */
export const runTriggers = (state: PageState, name: 'clock' | 'runDue', body: object = {}): Promise<void> =>
  attempt(state, async () => state.sayEnded(await state.api.post<EndedView[]>(name, body)));

export const startAfresh = (state: PageState, choice: StartChoice): Promise<void> => post(state, 'afresh', choice);
