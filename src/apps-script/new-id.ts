/** A new short random name: 12 hex digits. */
export const newId = (): string => Utilities.getUuid().replace(/-/g, '').slice(0, 12);
