/** 244 random bits: two UUIDs of version 4. */
export const newSecret = (): string => Utilities.getUuid() + Utilities.getUuid();
