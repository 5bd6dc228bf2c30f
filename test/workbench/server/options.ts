import type { Host } from '../../host';
import type { KoboServer } from '../../kobo-server';
import type { StartChoice } from '../contract';

export interface WorkbenchOptions {
  /** Folder of the built add-on: `*.js`, `*.html`, `appsscript.json`. */
  readonly bundle: string;
  /** Of the page; 0 (the default) is any free one, a taken one gives the next. */
  readonly port?: number;
  /** Of the KoboToolbox server; default 0. A kept state prefers its own. */
  readonly koboPort?: number;
  /** Where the state survives a restart; without it nothing does. */
  readonly stateFolder?: string;
  /** What is chosen at the first start, where it is not the default. */
  readonly choice?: Partial<StartChoice>;
  /** Brings the demo into a new spreadsheet, where that is chosen. */
  readonly prepare?: (host: Host, kobo: KoboServer) => Promise<void>;
}

/** The workbench while it runs. */
export interface Workbench {
  /** The address of the page, without trailing slash. */
  readonly url: string;
  /** The host of now: starting afresh makes a new one. */
  readonly host: Host;
  readonly kobo: KoboServer;
  /** What the person should know, as that a port was taken; null: nothing. */
  readonly notice: string | null;
  /** Keeps the state and ends everything. */
  close(): Promise<void>;
}
