/**
 * The longest single word for "true" or "false" in Sheets' locales has 10 letters (`VERDADEIRO`, `VERDADERO`, `FALSCH`…);
 * a margin on top costs nothing but an apostrophe.
 */
const LONGEST_LITERAL = 12;

/**
 * Can Sheets read this as nothing but text, in any locale? It begins with a letter, holds no digit of any script, has no
 * space at its ends, and is several words or longer than any literal.
 */
function isSurelyText(text: string): boolean {
  const isMoreThanALiteral = text.length > LONGEST_LITERAL || text.includes(' ');
  return isMoreThanALiteral && /^\p{L}/u.test(text) && !/\p{N}/u.test(text) && text.trim() === text;
}

/**
 * A text as it must be typed to arrive as it is: an apostrophe before everything that Sheets could read as a number,
 * a date, a boolean, an error or a formula, or that begins with an apostrophe. Google takes the apostrophe away.
 * In a cell with the format `@` a leading `=` still makes a formula (seen in public projects), so the format alone is
 * not enough. The empty text is a blank cell.
 */
export const guard = (text: string): string =>
  text === '' || isSurelyText(text) || isAddress(text) ? text : `'${text}`;

/** A web address is never read as anything else; typed without an apostrophe Google makes it a link. */
const isAddress = (text: string): boolean => /^https?:\/\/[^\s]+$/.test(text);

/** An apostrophe before every text. */
export const withApostrophe = (text: string): string => (text === '' ? '' : `'${text}`);
