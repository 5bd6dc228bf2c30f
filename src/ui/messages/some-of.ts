const MOST = 5;

/** The first few of many names; an ellipsis stands for the rest, so that a sentence stays one. */
export const someOf = (names: readonly string[], comma = ', '): string =>
  names.slice(0, MOST).join(comma) + (names.length > MOST ? `${comma}…` : '');
