import type { Book, Box, CellInput, EndedView, SheetView, Toast } from '../contract';
import type { Api } from './api';
import { FIRST_CELL, type Selection } from './grid/selection';
import type { Entry } from './menus/entry';

export type PanelName = 'kobo' | 'time' | 'people' | 'log' | 'start';

/** What the page shows. */
export interface Shown {
  readonly book: Book;
  readonly sheet: SheetView;
  readonly selection: Selection;
  /** Of the active cell. */
  readonly input: CellInput;
  /** What a person types into the active cell now; null: nothing. */
  readonly typing: string | null;
  readonly panel: PanelName | null;
  /** Counts what the server reported: panels look again. */
  readonly revision: number;
  readonly toasts: readonly (Toast & { readonly id: number })[];
  readonly context: { readonly x: number; readonly y: number; readonly entries: readonly Entry[] } | null;
  /** A refusal, or how something ended. */
  readonly words: string | null;
}

/** The state of the page; whoever listens is told of every change. */
export class PageState {
  /** Brings the page up to date with the server. */
  refresh: () => void = () => undefined;
  private listener: () => void = () => undefined;

  constructor(
    readonly api: Api,
    /** The origin of the add-on's own pages. */
    readonly frames: string,
    public shown: Shown,
  ) {}

  onChange(listener: () => void): void {
    this.listener = listener;
  }

  set(change: Partial<Shown>): void {
    this.shown = { ...this.shown, ...change };
    this.listener();
  }

  say(words: string | null): void {
    this.set({ words });
  }

  sayEnded(ended: readonly EndedView[]): void {
    const bad = ended.filter(({ status }) => status !== 'done');
    const lines = bad.map(({ function: name, user, words }) => `${name} of ${user}: ${words}`);
    if (lines.length > 0) this.say(lines.join('\n'));
  }
}

export const firstShown = (book: Book, sheet: SheetView, panel: PanelName | null): Shown => ({
  book,
  sheet,
  selection: FIRST_CELL,
  input: { text: '', note: '' },
  typing: null,
  panel,
  revision: 0,
  toasts: [],
  context: null,
  words: null,
});

/** Counted from 1, as Google's Range counts. */
export const fromOne = ({ row, column, rows, columns }: Box): Box => ({
  row: row + 1,
  column: column + 1,
  rows,
  columns,
});
