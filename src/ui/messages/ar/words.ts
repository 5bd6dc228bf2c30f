/**
 * A name of either direction, kept apart from the sentence around it, so that neither turns the other round
 * (Unicode Bidirectional Algorithm: first strong isolate … pop directional isolate).
 */
export const isolated = (name: string): string => `\u2068${name}\u2069`;

/** `«name»`. */
export const quoted = (name: string): string => `«${isolated(name)}»`;
