import type { HostSpreadsheet, Limits, Quirks } from '../spreadsheet';
import type { HostClock } from './clock';
import type { HostLimits } from './limits';

/** `standalone` has no document: nothing is active, document properties and lock are `null`. */
export type Shape = 'published' | 'bound' | 'standalone';
/** Facts: Google's page on the authorization lifecycle of Editor add-ons. */
export type AuthMode = 'NONE' | 'LIMITED' | 'FULL';
export type Context = 'open' | 'menu' | 'sidebar' | 'trigger' | 'editor';
/** Which of the writes not yet flushed survive a fault: none, the first half (rounded up), all. */
export type Buffered = 'none' | 'some' | 'all';
export type Category = 'spreadsheet' | 'fetch' | 'properties' | 'cache' | 'lock' | 'triggers' | 'flush';

export interface Person {
  readonly locale?: string;
  readonly access?: 'editor' | 'viewer';
  /** The scopes this person has granted; absent: all of the manifest. */
  readonly granted?: readonly string[];
}

export interface HostOptions {
  /** Folder of the built bundle: `*.js`, `*.html`, `appsscript.json`. */
  readonly bundle: string;
  readonly shape?: Shape;
  /** The spreadsheet's, e.g. `en_US`, `Etc/UTC`. */
  readonly locale?: string;
  readonly timeZone?: string;
  /** The clock at the start, ISO 8601; default `2026-01-05T08:00:00Z`. */
  readonly start?: string;
  /** Time stands still unless it is driven (default), or flows. */
  readonly frozen?: boolean;
  /** JSON file of the state: read if it is there, written by `save` and `close`. */
  readonly stateFile?: string;
  readonly spreadsheetName?: string;
  readonly spreadsheetId?: string;
  readonly quirks?: Partial<Quirks>;
  readonly limits?: Partial<HostLimits>;
  readonly sheetLimits?: Partial<Limits>;
  /** By e-mail; anyone else is an editor with the locale `en`. */
  readonly users?: Readonly<Record<string, Person>>;
  /** Who acts when a call names nobody; default `first@example.org`. */
  readonly user?: string;
  /** Whose spreadsheet it is: no protection stops this person. Default: `user`. */
  readonly owner?: string;
  /** The add-on is installed but not yet enabled in this document: `onOpen` runs in NONE. */
  readonly installedOnly?: boolean;
  /** Google's servers cannot reach this machine; the local KoboToolbox server is here, so the default is `true`. */
  readonly reachLoopback?: boolean;
  /** How a person answers `Ui.alert` and `Ui.prompt`; default: the first button (OK, Yes), empty text. */
  readonly answer?: Answer;
}

export interface Alert {
  readonly user: string;
  readonly title: string;
  readonly text: string;
  readonly buttons: 'OK' | 'OK_CANCEL' | 'YES_NO' | 'YES_NO_CANCEL';
  readonly prompt: boolean;
}
export interface AlertAnswer {
  readonly button: 'OK' | 'CANCEL' | 'YES' | 'NO' | 'CLOSE';
  readonly text?: string;
}
export type Answer = (alert: Alert) => AlertAnswer | Promise<AlertAnswer>;

export interface Toast {
  readonly user: string;
  readonly message: string;
  readonly title: string;
  readonly seconds: number;
}

export type MenuItem =
  | { readonly kind: 'item'; readonly label: string; readonly function: string }
  | { readonly kind: 'separator' }
  | { readonly kind: 'menu'; readonly label: string; readonly items: readonly MenuItem[] };

export interface Fault {
  /** The n-th counted call of the run, from 1. */
  readonly call: number;
  readonly how: 'throw' | 'kill';
  readonly buffered?: Buffered;
}

export interface Meanwhile {
  readonly call: number;
  /** Another person's acts, done in order just before that call; a promise is awaited. */
  readonly acts: readonly (() => unknown)[];
}

export interface RunCall {
  readonly function: string;
  readonly args?: readonly unknown[];
  readonly user?: string;
  readonly authMode?: AuthMode;
  readonly context?: Context;
  readonly fault?: Fault;
  readonly meanwhile?: Meanwhile;
}

export interface CallCounts {
  readonly spreadsheet: number;
  readonly fetch: number;
  readonly properties: number;
  readonly all: number;
}

/** A write that reached the spreadsheet. Rows and columns from 1, as they were at that moment. */
export interface WriteEntry {
  readonly sheetId: number;
  readonly tab: string;
  readonly method: string;
  /** Whether it sets or clears values; formats, notes and structure do not. */
  readonly values: boolean;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  /** Arguments of a change of structure (positions and counts); empty otherwise. */
  readonly args: readonly unknown[];
}

export interface LogLine {
  readonly level: string;
  readonly text: string;
}

export interface OutcomeFacts {
  readonly function: string;
  readonly user: string;
  readonly context: Context;
  readonly calls: CallCounts;
  /** Cells whose value was set or cleared, by the tab's name. */
  readonly cellsWritten: Readonly<Record<string, number>>;
  readonly writes: readonly WriteEntry[];
  readonly log: readonly LogLine[];
  /** Clock time, milliseconds since 1970. */
  readonly startedAt: number;
  readonly endedAt: number;
  /** Whether the run got as far as its `fault` and `meanwhile`; `false` without either. */
  readonly faultReached: boolean;
}

export type Outcome = OutcomeFacts &
  (
    | { readonly status: 'done'; readonly value: unknown }
    | { readonly status: 'failed'; readonly error: { readonly name: string; readonly message: string } }
    | { readonly status: 'killed'; readonly reason: string }
  );

export interface Running extends Promise<Outcome> {
  /** Ends it now; from then on nothing of it has any effect. `buffered` writes are kept first (default none). */
  kill(buffered?: Buffered): void;
}

export interface ExecutionLog {
  readonly id: number;
  readonly function: string;
  readonly user: string;
  readonly context: Context;
  readonly authMode: AuthMode;
  readonly calls: readonly { readonly n: number; readonly name: string; readonly category: Category }[];
  readonly log: readonly LogLine[];
  readonly outcome: Outcome | null;
}

export interface TriggerInfo {
  readonly id: string;
  readonly handler: string;
  readonly owner: string;
  readonly eventType: string;
  readonly source: string;
  /** Clock time of the next run; `null`: it will not run by the clock (again). */
  readonly nextAt: number | null;
}

/** A version of the document's history. */
export type VersionId = number;

export interface Host {
  readonly clock: HostClock;
  /** Persons act on it directly. */
  readonly spreadsheet: HostSpreadsheet;
  readonly executions: readonly ExecutionLog[];
  readonly toasts: readonly Toast[];
  readonly alerts: readonly Alert[];
  answer: Answer;
  /** Runs one global function of the bundle. Defaults: authMode FULL, context `editor`. */
  run(call: RunCall): Running;
  /** The document opens for this person: the simple trigger `onOpen`. Viewers get none (`null` as value). */
  openDocument(user?: string): Promise<Outcome>;
  install(user?: string): Promise<Outcome>;
  menu(user?: string): readonly MenuItem[];
  click(label: string, user?: string): Promise<Outcome>;
  /** `google.script.run` from the sidebar. */
  call(user: string, functionName: string, ...args: unknown[]): Promise<Outcome>;
  sidebar(user?: string): { readonly title: string; readonly html: string } | null;
  dialog(user?: string): { readonly title: string; readonly html: string; readonly modal: boolean } | null;
  triggers(): readonly TriggerInfo[];
  /** Runs the triggers that are due now, each once, and waits for them. */
  runDue(): Promise<Outcome[]>;
  /** Moves the clock on by `ms`, step by step, and runs each trigger at its time as its owner. */
  wait(ms: number): Promise<Outcome[]>;
  readonly properties: {
    document(): Record<string, string>;
    user(email: string): Record<string, string>;
    script(): Record<string, string>;
  };
  /** What this person has granted from now on (see `Person.granted`). */
  grant(user: string, scopes: readonly string[] | undefined): void;
  /** Who acts on `spreadsheet` directly from now on; default: the owner. Protections ask for it, access does not. */
  actAs(email?: string): void;
  /** Keeps the spreadsheet as it is now in the version history, which lasts as long as this host. */
  keepVersion(): VersionId;
  /** File > Version history > Restore this version: the spreadsheet, not properties, cache or triggers. */
  restoreVersion(id: VersionId): void;
  /**
   * All that is kept as it is now: spreadsheet, properties, caches, triggers, quotas. The answer makes it so again, as often as it
   * is called while nothing runs. The clock goes on, and numbers once given are not given again.
   */
  remember(): () => void;
  /** Used of the daily quotas, by `user quota`. */
  quotas(): Record<string, number>;
  /** File > Make a copy. */
  copy(): Promise<Host>;
  save(): void;
  close(): Promise<void>;
}
