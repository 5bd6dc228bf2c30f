import type { Cache } from '../sync/cache';

const cache = (): GoogleAppsScript.Cache.Cache | null => CacheService.getDocumentCache();

/** Google's document cache: shared by all who have the spreadsheet open, best effort. */
export const documentCache: Cache = {
  put: (name, text, seconds) => cache()?.put(name, text, seconds),
  get: (name) => cache()?.get(name) ?? null,
  remove: (names) => cache()?.removeAll([...names]),
};
