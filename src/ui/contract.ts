import type { Address } from '../kobo/address';
import type { Server } from '../kobo/server';
import type { Result } from '../shared/result';
import type { Decision } from '../sync/ask';
import type { ChoicesChange } from '../sync/choices';
import type { KnownAccount } from '../sync/credentials';
import type { HandEdits } from '../sync/hand-edits';
import type { ImportOptions } from '../sync/import-options';
import type { LinkedProject } from '../sync/linked-project';
import type { ProgressStep } from '../sync/progress';
import type { RunRecord } from '../sync/run-record';

/**
 * All that the sidebar may ask, and what it gets. One global function carries it (`call` in `main.ts`).
 * Everything is plain JSON: no `Date`, no `undefined`, no functions (Google's serialiser turns them into null or fails).
 * A key goes in (`connect`) and never comes out.
 */
export interface Calls {
  /** What the first screen needs, in one call. */
  start: { asks: null; gets: Start };
  /** What a pasted address says; nothing is looked up. */
  readAddress: { asks: { text: string }; gets: Address };
  /** Tries a key on a server and keeps it. */
  connect: { asks: { server: Server; key: string }; gets: KnownAccount };
  forgetKey: { asks: KnownAccount; gets: null };
  projects: { asks: KnownAccount; gets: ProjectChoices };
  project: { asks: KnownAccount & { project: string }; gets: ProjectChoice };
  /**
   * Links a named export, or all questions (then the export is made in KoboToolbox). Nothing is imported yet. Without a
   * format: XLSX where the form has repeat groups, else CSV.
   */
  link: { asks: KnownAccount & { project: Named; choice: ImportChoice; format?: ImportFormat }; gets: LinkedProject };
  /** How the data may stand in the tabs, and how they do. */
  importOptions: { asks: { id: string }; gets: ImportOptions };
  /** Changes that, from the next refresh on; what is not named stays. `seen`: keys of the columns that the person was shown. */
  changeChoices: { asks: { id: string; choices: ChoicesChange; seen?: string[] }; gets: LinkedProject };
  /** Imports now. A refresh that fails is an answer: the project's last run says why. */
  refresh: { asks: { id: string }; gets: LinkedProject };
  /** Answers what the last run asked; the next refresh acts on it. */
  decide: { asks: { id: string; decision: Decision }; gets: LinkedProject };
  /** Refreshes and writes all managed cells again, whatever stands there. */
  restore: { asks: { id: string }; gets: LinkedProject };
  /** Compares the tabs with KoboToolbox. Nothing is written. */
  checkEdits: { asks: { id: string }; gets: HandEdits };
  /** How far the run is; null when none goes on. */
  progress: { asks: { id: string }; gets: ProgressStep | null };
  /** Asks a run to stop after the rows it is writing. */
  cancel: { asks: { id: string }; gets: null };
  keepUpToDate: { asks: { id: string; on: boolean }; gets: LinkedProject };
  history: { asks: { id: string }; gets: readonly RunRecord[] };
  openTab: { asks: { id: string }; gets: null };
  unlink: { asks: { id: string; erase: boolean }; gets: null };
}

export type Method = keyof Calls;
export type Asks<M extends Method> = Calls[M]['asks'];
export type Gets<M extends Method> = Calls[M]['gets'];

/** What goes over the wire, and what comes back. */
export interface CallRequest<M extends Method = Method> {
  readonly method: M;
  readonly asks: Asks<M>;
}
export type CallAnswer<M extends Method> = Result<Gets<M>>;

export interface Start {
  /** As the person's Google account says: `en`, `fr`, `pt_BR`. */
  readonly locale: string;
  /** A published add-on keeps keys from other editors; a script bound to the file cannot. */
  readonly shape: Shape;
  /** The spreadsheet's time zone, as `Africa/Nairobi`. */
  readonly timeZone: string;
  readonly accounts: readonly KnownAccount[];
  readonly linked: readonly LinkedProject[];
}

export type Shape = 'published' | 'bound';

export interface Named {
  readonly uid: string;
  readonly name: string;
}

/** CSV has no repeat groups. */
export type ImportFormat = 'auto' | 'csv' | 'xlsx';

/** `lang` as KoboToolbox knows it: a language of the form, `_default` (the unnamed one) or `_xml` (names). */
export type ImportChoice =
  | { readonly kind: 'saved'; readonly export: Named }
  | { readonly kind: 'all'; readonly lang: string };

export interface ProjectChoices {
  readonly projects: readonly ProjectChoice[];
  /** False where the account sees more projects than were listed. */
  readonly complete: boolean;
}

export interface ProjectChoice extends Named {
  readonly owner: string;
  /** Null where KoboToolbox does not say (partial permissions). */
  readonly submissions: number | null;
  /** ISO 8601, UTC. */
  readonly lastSubmission: string | null;
  /** Why it cannot be chosen. */
  readonly whyNot: 'draft' | null;
  readonly encrypted: boolean;
  /** Languages of the form's labels as `lang`, the default first. */
  readonly languages: readonly string[];
  readonly exports: readonly ExportChoice[];
}

export interface ExportChoice extends Named {
  /** The language of labels; null for data column names (`_xml`), `''` for the unnamed language. */
  readonly language: string | null;
  /** Made with "store as text" off: KoboToolbox itself drops leading zeros and time zones then. */
  readonly losesDigits: boolean;
  /** Holds chosen questions only. */
  readonly partial: boolean;
}
