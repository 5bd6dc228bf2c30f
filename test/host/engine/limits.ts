/**
 * Google's limits, in one table. Facts: Google's quota page and reference for PropertiesService, CacheService, UrlFetchApp
 * and triggers; `B` marks a belief that no page confirms. Tests hand in small values.
 */
export const HOST_LIMITS = {
  /** One execution may take six minutes, a simple trigger thirty seconds (clock time). */
  executionMs: 6 * 60_000,
  simpleTriggerMs: 30_000,
  /** A net for endless loops while the clock is frozen: real time. */
  realMs: 6 * 60_000,
  sleepMs: 300_000,
  propertyValueBytes: 9 * 1024,
  propertyStoreBytes: 500 * 1024,
  propertyCallsPerDay: 50_000,
  cacheKeyCharacters: 250,
  cacheValueBytes: 100 * 1024,
  cacheItems: 1_000,
  /** When more are written, the items farthest from their end are kept. */
  cacheItemsKept: 900,
  cacheSeconds: 600,
  cacheMostSeconds: 21_600,
  fetchesPerDay: 20_000,
  urlCharacters: 2_082,
  requestBytes: 50 * 1024 * 1024,
  /** A longer answer is cut without a word (B). */
  responseBytes: 50 * 1024 * 1024,
  headers: 100,
  headerBytes: 8 * 1024,
  fetchSeconds: 360,
  /** Hops that a followed redirect may take (B). */
  redirects: 10,
  clockTriggersPublished: 1,
  triggersBound: 20,
  /** A published add-on's rolling budget for creating triggers (seen in public reports). */
  triggerCreationsPerDay: 20,
  publishedIntervalMs: 60 * 60_000,
  triggerMsPerDay: 90 * 60_000,
  /** What a service call adds to the clock; 0 leaves a frozen clock where it is. */
  callMs: 0,
};

export type HostLimits = { [Name in keyof typeof HOST_LIMITS]: number };
