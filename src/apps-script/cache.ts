import type { Cache } from '../sync/cache';

const cache = (): GoogleAppsScript.Cache.Cache | null => CacheService.getDocumentCache();

/** The cache is best effort at Google's: where it fails, nothing was said and nobody cancelled, and the run goes on. */
function tried<T>(act: () => T, otherwise: T): T {
  try {
    return act();
  } catch {
    return otherwise;
  }
}

/** Google's document cache: shared by all who have the spreadsheet open. */
export const documentCache: Cache = {
  put: (name, text, seconds) => tried(() => cache()?.put(name, text, seconds), undefined),
  get: (name) => tried(() => cache()?.get(name) ?? null, null),
  remove: (names) => tried(() => cache()?.removeAll([...names]), undefined),
};
