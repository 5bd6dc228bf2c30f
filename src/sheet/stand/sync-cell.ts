/** What the sync cell of a row says. It travels with the row when people sort. */
export interface SyncMark {
  /** Key of the row, the source before the colon: `1:4100001`, `1:4100001/2` in a repeat group's tab. */
  readonly key: string;
  /** Fingerprint of what was written; null while the row is being written. */
  readonly print: string | null;
  /** The submission is no longer in the export; the row stays. */
  readonly isRemoved: boolean;
  /** The cell still says the name that the row had before. */
  readonly isRenamed?: true;
}

/** Several projects may share a tab later; for now there is one source. */
const SOURCE = '1';

/** The key of a row of the only source. */
export const rowKey = (name: string): string => `${SOURCE}:${name}`;

/** What people know the row by: the submission's id, or `_row_key`. */
export const nameOfKey = (key: string): string => key.slice(key.indexOf(':') + 1);

/** Stands in the row of HXL tags. */
export const HXL_MARK = '#hxl';

const DIRTY = 'dirty';
const REMOVED = 'removed';

/** `1:4100001|0a1b2c…`, `1:4100001|dirty`, `1:4100001|0a1b2c…|removed` */
export function syncText({ key, print, isRemoved }: SyncMark): string {
  return [key.replace(/[%|]/g, encodeURIComponent), print ?? DIRTY, ...(isRemoved ? [REMOVED] : [])].join('|');
}

const MARK = /^(\d+:[^|]+)\|([0-9a-v]{14}|dirty)(\|removed)?$/;

/** @returns null where a cell says nothing, or what no run wrote */
export function readSyncText(text: string): SyncMark | null {
  const [, key, print, removed] = MARK.exec(text) ?? [];
  if (key === undefined || print === undefined) return null;
  const plain = key.replace(/%7C/g, '|').replace(/%25/g, '%');
  return { key: plain, print: print === DIRTY ? null : print, isRemoved: removed !== undefined };
}
