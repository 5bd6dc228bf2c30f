import type { Http } from '../kobo/http';
import type { Clock } from '../shared/clock';
import type { LayoutWords } from '../sheet/layout/layout-words';
import type { Workbook } from '../sheet/workbook';
import type { Cache } from './cache';
import type { Lock } from './lock';
import type { Store } from './store';
import type { Triggers } from './triggers';

/** Everything that a refresh works with. All are required, so a forgotten one does not compile. */
export interface Services {
  readonly http: Http;
  readonly workbook: Workbook;
  /** Kept with the spreadsheet: connections and run records, seen by everybody who uses the add-on in it. */
  readonly documentStore: Store;
  /** Kept with the person: keys and sealed copies. Nobody else's code run can read it. */
  readonly userStore: Store;
  readonly lock: Lock;
  readonly clock: Clock;
  readonly cache: Cache;
  readonly triggers: Triggers;
  /** When this execution began: milliseconds since 1970. Google ends it after six minutes. */
  readonly startedAt: number;
  /** What the add-on itself writes into tabs, in a language. */
  readonly layoutWords: (language: string) => LayoutWords;
  /** A new short random name. */
  readonly newId: () => string;
  /** A new secret nobody can guess. */
  readonly newSecret: () => string;
}
