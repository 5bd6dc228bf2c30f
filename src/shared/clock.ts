/** Port: what time it is. */
export interface Clock {
  /** Milliseconds since 1970-01-01T00:00Z. */
  now(): number;
}

/** The clock's time as ISO 8601 in UTC with seconds: `2026-01-05T08:00:00Z`. */
export const isoNow = (clock: Clock): string => new Date(clock.now()).toISOString().replace(/\.\d+Z$/, 'Z');
