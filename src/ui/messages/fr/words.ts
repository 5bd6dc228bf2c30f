/** French puts a space that does not break before `:`, `;` and `?`, and inside its quotes. */
export const HARD_SPACE = '\u00a0';

/** `« name »`. */
export const quoted = (text: string): string => `«${HARD_SPACE}${text}${HARD_SPACE}»`;

/** A colon with its spaces, between what it introduces and what follows. */
export const COLON = `${HARD_SPACE}: `;

export const SEMICOLON = `${HARD_SPACE}; `;
