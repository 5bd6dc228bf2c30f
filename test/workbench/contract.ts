import type { Alert, AlertAnswer, MenuItem, Shape, Toast } from '../host';

/** What the workbench's page and its server tell each other: plain JSON. Rows and columns count from 0 unless said. */

/** What is chosen when everything starts afresh. */
export interface StartChoice {
  readonly shape: Exclude<Shape, 'standalone'>;
  /** The spreadsheet's, as `fr_FR` and `Africa/Nairobi`. */
  readonly locale: string;
  readonly timeZone: string;
  /** Of every person's Google account: `en`, `fr`, `es`, `ar`. */
  readonly language: string;
  /** Whether the demo project is imported already. */
  readonly demo: boolean;
}

export interface Settings {
  /** How much longer each `google.script.run` takes than the work it does, in milliseconds. */
  readonly roundTrip: number;
  /** Whether triggers run by themselves when they are due. */
  readonly autoRun: boolean;
}

export interface PersonView {
  readonly email: string;
  readonly access: 'editor' | 'viewer';
}

export interface TabView {
  readonly id: number;
  readonly name: string;
  readonly hidden: boolean;
  readonly rightToLeft: boolean;
  readonly color: string | null;
}

/** A page of the add-on that is open: `src` is an address on the frames' origin. */
export interface FrameView {
  readonly title: string;
  readonly src: string;
  readonly modal: boolean;
}

export interface Question extends Alert {
  readonly id: number;
}

export interface RunningView {
  readonly id: number;
  readonly function: string;
  readonly user: string;
  /** Whether it was started here, so that it can be cancelled. */
  readonly mine: boolean;
}

/** The spreadsheet as one session sees it, without cells. */
export interface Book {
  readonly name: string;
  readonly user: string;
  readonly access: PersonView['access'];
  readonly people: readonly PersonView[];
  /** The tab that this session looks at. */
  readonly sheet: number;
  readonly tabs: readonly TabView[];
  readonly addOn: string;
  /** Null until `onOpen` has run, and for viewers. */
  readonly menu: readonly MenuItem[] | null;
  readonly sidebar: FrameView | null;
  readonly dialog: FrameView | null;
  readonly questions: readonly Question[];
  readonly running: readonly RunningView[];
  /** Milliseconds since 1970, by the clock of the stand-in. */
  readonly now: number;
  readonly started: StartChoice;
  readonly settings: Settings;
  /** Something the person should know, as that the state could not be used. */
  readonly notice: string | null;
}

/** Equal values along an axis: `values[i]` holds from `starts[i]` on; null is the default. */
export interface RunsView<T> {
  readonly starts: readonly number[];
  readonly values: readonly (T | null)[];
}

export interface AxisView {
  readonly length: number;
  readonly frozen: number;
  readonly hidden: RunsView<boolean>;
  /** In pixels. */
  readonly sizes: RunsView<number>;
}

export interface SheetView {
  readonly id: number;
  readonly rows: AxisView;
  readonly columns: AxisView;
  readonly rightToLeft: boolean;
}

export interface Box {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** How a cell looks; what is left out is the default. `align` is set by a person, or by the kind of value. */
export interface Style {
  readonly bold?: true;
  readonly italic?: true;
  readonly line?: string;
  readonly color?: string;
  readonly background?: string;
  readonly align?: string;
  readonly wrap?: true;
}

/** A part of a tab. It may be smaller than what was asked for, at the edges of the tab. */
export interface CellWindow extends Box {
  readonly texts: readonly (readonly string[])[];
  /** Index into `styles`, cell by cell. */
  readonly looks: readonly (readonly number[])[];
  readonly styles: readonly Style[];
  readonly notes: readonly { readonly row: number; readonly column: number; readonly text: string }[];
}

/** What the formula bar shows: the formula, or the text that typed again gives the same value. */
export interface CellInput {
  readonly text: string;
  readonly note: string;
}

export interface Opened {
  readonly session: string;
  readonly book: Book;
  readonly sheet: SheetView;
}

export interface ExportView {
  readonly uid: string;
  readonly name: string;
}

export interface ProjectView {
  readonly uid: string;
  readonly name: string;
  readonly owner: string;
  readonly status: string;
  readonly submissions: number;
  readonly exports: readonly ExportView[];
  readonly secondsToExport: number;
}

export interface FaultView {
  readonly id: string;
  readonly label: string;
  readonly on: boolean;
}

export interface KoboView {
  readonly url: string;
  readonly accounts: readonly { readonly username: string; readonly key: string | null }[];
  readonly projects: readonly ProjectView[];
  readonly faults: readonly FaultView[];
}

/** Submissions of one project, newest first, with the questions whose answers can be changed here. */
export interface SubmissionsView {
  readonly questions: readonly { readonly path: string; readonly label: string }[];
  readonly submissions: readonly {
    readonly id: number;
    readonly time: string;
    readonly answers: Readonly<Record<string, string>>;
  }[];
}

export interface TriggerView {
  readonly id: string;
  readonly handler: string;
  readonly owner: string;
  readonly eventType: string;
  readonly nextAt: number | null;
}

export interface EndedView {
  readonly function: string;
  readonly user: string;
  readonly status: 'done' | 'failed' | 'killed';
  /** What it said when it did not end well. */
  readonly words: string | null;
}

export interface ExecutionView {
  readonly id: number;
  readonly function: string;
  /** What the sidebar asked for, where one function serves all. */
  readonly label: string | null;
  readonly user: string;
  readonly context: string;
  readonly status: 'running' | EndedView['status'];
  readonly words: string | null;
  readonly startedAt: number | null;
  readonly milliseconds: number | null;
  readonly calls: number;
  /** How often each service call was made, the most frequent first. */
  readonly names: readonly { readonly name: string; readonly count: number }[];
  readonly log: readonly string[];
}

/** What the server tells open pages by itself. */
export type PageEvent =
  | { readonly kind: 'changed' }
  | { readonly kind: 'toast'; readonly toast: Toast }
  /** The spreadsheet of this page is gone: start afresh. */
  | { readonly kind: 'gone' };

export type { Alert, AlertAnswer, MenuItem, Toast };
