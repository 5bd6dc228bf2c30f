/**
 * Everything that is expected to go wrong, as codes with data. The words live in `ui/messages`.
 * No field may hold a key, a password or a whole address: failures are shown, stored and copied into reports.
 */
export type Failure =
  | { readonly code: 'address-not-understood'; readonly reason: AddressReason }
  | { readonly code: 'key-not-understood'; readonly reason: KeyReason }
  | { readonly code: 'key-refused'; readonly server: string }
  | {
      readonly code: 'key-missing';
      readonly server: string;
      readonly account: string;
    }
  | { readonly code: 'account-restricted'; readonly server: string }
  | { readonly code: 'not-kobotoolbox'; readonly server: string }
  | { readonly code: 'unreachable'; readonly server: string }
  | {
      readonly code: 'redirected-elsewhere';
      readonly server: string;
      readonly target: string;
    }
  | { readonly code: 'too-many-redirects'; readonly server: string }
  | {
      readonly code: 'server-trouble';
      readonly server: string;
      readonly status: number;
    }
  | {
      readonly code: 'unexpected-answer';
      readonly server: string;
      readonly what: string;
    }
  | { readonly code: 'project-not-found'; readonly project: string }
  | { readonly code: 'no-permission'; readonly project: string }
  | {
      readonly code: 'export-not-found';
      readonly project: string;
      readonly export: string;
    }
  | { readonly code: 'may-not-save-exports'; readonly project: string }
  | { readonly code: 'cancelled' }
  | { readonly code: 'export-in-progress'; readonly retryAfterSeconds: number }
  | {
      readonly code: 'export-failed';
      readonly detail: string;
      readonly retryAfterSeconds: number | null;
    }
  | { readonly code: 'export-too-slow' }
  | {
      readonly code: 'not-csv';
      readonly found: 'html' | 'xlsx' | 'nothing' | 'other';
    }
  | { readonly code: 'not-xlsx'; readonly found: NotXlsx }
  | { readonly code: 'workbook-locked' }
  | { readonly code: 'archive-too-large'; readonly megabytes: number }
  | {
      readonly code: 'xlsx-unreadable';
      readonly part: string;
      readonly position: number;
      readonly what: string;
    }
  | { readonly code: 'download-cut' }
  | { readonly code: 'download-too-large' }
  | {
      readonly code: 'csv-unreadable';
      readonly row: number;
      readonly cells: number;
      readonly expected: number;
    }
  | {
      readonly code: 'too-many-cells';
      readonly needed: number;
      readonly free: number;
      /** Which option of the export would make it smaller, and by how many columns. */
      readonly option: 'choices' | 'questions';
      readonly columns: number;
    }
  | {
      readonly code: 'too-many-columns';
      readonly needed: number;
      readonly most: number;
      readonly option: 'choices' | 'questions';
      readonly columns: number;
    }
  | { readonly code: 'text-changed'; readonly strings: readonly string[] }
  | { readonly code: 'tab-missing' }
  /** `field`: what to add to the export, so that rows can be told apart. */
  | { readonly code: 'no-key'; readonly field: string }
  | { readonly code: 'tab-protected'; readonly tab: string; readonly cells: string }
  | { readonly code: 'merged-cells'; readonly tab: string; readonly cells: string }
  /** The row of the headers is gone from a tab whose rows are still there. */
  | { readonly code: 'header-missing'; readonly tab: string }
  /** People moved rows again and again while they were written. */
  | { readonly code: 'rows-moving' }
  /** Google gives a run six minutes; what is written stays whole, the next run goes on. */
  | { readonly code: 'time-up' }
  | { readonly code: 'connection-missing' }
  | { readonly code: 'connection-unreadable' }
  | { readonly code: 'connection-changed' }
  | { readonly code: 'not-mine'; readonly account: string }
  | { readonly code: 'tab-not-linked' }
  | { readonly code: 'already-running' }
  | { readonly code: 'google-refused'; readonly detail: string }
  | { readonly code: 'sheet-refused'; readonly detail: string }
  | { readonly code: 'authorization-needed' }
  | { readonly code: 'bad-request'; readonly what: string }
  | { readonly code: 'unexpected'; readonly detail: string };

export type AddressReason = 'empty' | 'no-host' | 'website' | 'unprotected' | 'secret-inside' | 'odd-characters';
export type KeyReason = 'empty' | 'too-short' | 'odd-characters';
/** What came instead of an Excel workbook. */
export type NotXlsx = 'html' | 'csv' | 'xls' | 'json' | 'nothing' | 'other';
export type FailureCode = Failure['code'];
