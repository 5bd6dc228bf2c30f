import type { SyncMark } from '../stand/sync-cell';
import { nameOfKey } from '../stand/sync-cell';

/** From the name that a row had to the one that it has now; the same name where it has not changed. */
export type Rename = (name: string) => string;

/** @param key `1:4100001`; `''` stays */
export const renamedKey = (key: string, rename: Rename): string =>
  key === '' ? '' : `${key.slice(0, key.indexOf(':') + 1)}${rename(nameOfKey(key))}`;

/** Marks with the names that their rows have now; what a row holds is still known. */
export const renamedMarks = (marks: readonly (SyncMark | null)[], rename: Rename): readonly (SyncMark | null)[] =>
  marks.map((mark) => {
    if (mark === null) return null;
    const key = renamedKey(mark.key, rename);
    return key === mark.key ? mark : { ...mark, key, isRenamed: true };
  });
