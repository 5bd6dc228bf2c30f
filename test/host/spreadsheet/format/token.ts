/** One piece of a number format. */
export type Token =
  | { readonly kind: 'literal'; readonly text: string }
  /** y, m, d, h or s, once or more; `a` for am/pm. */
  | { readonly kind: 'date'; readonly letter: 'y' | 'm' | 'd' | 'h' | 's' | 'a'; readonly count: number }
  /** Hours, minutes or seconds in all: `[h]`. */
  | { readonly kind: 'elapsed'; readonly letter: 'h' | 'm' | 's'; readonly count: number }
  | { readonly kind: 'digit'; readonly text: '0' | '#' | '?' }
  | { readonly kind: 'point' | 'comma' | 'percent' | 'text' | 'general' }
  | { readonly kind: 'exponent'; readonly plus: boolean };

type Rule = readonly [RegExp, (match: RegExpExecArray) => Token | null];

const literal = (text: string): Token => ({ kind: 'literal', text });

/** Tried in order at each place. Source: Google's guide to date and number formats of the Sheets API. */
const RULES: readonly Rule[] = [
  [/"([^"]*)"?/y, (match) => literal(match[1] ?? '')],
  [/\\([\s\S])?/y, (match) => literal(match[1] ?? '')],
  [/_[\s\S]?/y, () => literal(' ')],
  [/\*[\s\S]?/y, () => null],
  [/\[(h+|m+|s+)\]/iy, (match) => elapsed(match[1] ?? '')],
  [/\[\$([^\]-]*)[^\]]*\]/y, (match) => literal(match[1] ?? '')],
  [/\[[^\]]*\]/y, () => null],
  [/general/iy, () => ({ kind: 'general' })],
  [/am\/pm|a\/p/iy, (match) => ({ kind: 'date', letter: 'a', count: match[0].length > 3 ? 2 : 1 })],
  [/y+|m+|d+|h+|s+/iy, (match) => dateToken(match[0])],
  [/e([+-])(?=[0#?])/iy, (match) => ({ kind: 'exponent', plus: match[1] === '+' })],
  [/[0#?]/y, (match) => ({ kind: 'digit', text: match[0] as '0' | '#' | '?' })],
  [/\./y, () => ({ kind: 'point' })],
  [/,/y, () => ({ kind: 'comma' })],
  [/%/y, () => ({ kind: 'percent' })],
  [/@/y, () => ({ kind: 'text' })],
  [/[\s\S]/y, (match) => literal(match[0])],
];

function elapsed(text: string): Token {
  return { kind: 'elapsed', letter: text[0]?.toLowerCase() as 'h' | 'm' | 's', count: text.length };
}

function dateToken(text: string): Token {
  return { kind: 'date', letter: text[0]?.toLowerCase() as 'y' | 'm' | 'd' | 'h' | 's', count: text.length };
}

/** Splits one section of a number format into its pieces. Colours and conditions are dropped. */
export function tokens(section: string): Token[] {
  const found: Token[] = [];
  let at = 0;
  while (at < section.length) {
    const [token, next] = tokenAt(section, at);
    if (token) found.push(token);
    at = next;
  }
  return found;
}

function tokenAt(section: string, at: number): [Token | null, number] {
  for (const [pattern, make] of RULES) {
    pattern.lastIndex = at;
    const match = pattern.exec(section);
    if (match) return [make(match), pattern.lastIndex];
  }
  return [null, section.length];
}
