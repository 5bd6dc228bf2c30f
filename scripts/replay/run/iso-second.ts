/** A moment of the host's clock as run records have it: `2026-01-05T09:00:00Z`. */
export const isoSecond = (ms: number): string => new Date(ms).toISOString().replace(/\.\d+Z$/, 'Z');
