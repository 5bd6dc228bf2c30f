/** Built-in formats that are dates or times (ECMA-376 18.8.30; 27–36 and 50–58 in East Asian Excels). */
const BUILT_IN: readonly (readonly [from: number, to: number])[] = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
];

export const isBuiltInDate = (id: number): boolean => BUILT_IN.some(([from, to]) => id >= from && id <= to);

/**
 * What in a format code is no date letter: quoted text, an escaped character, `_x` (a gap), `*x` (a filling), an exponent,
 * AM/PM, and brackets other than elapsed time (`[Red]`, `[$-409]`, `[>=1]`).
 */
const LITERAL = /"[^"]*"?|\\.?|_.?|\*.?|[eE][+-]|AM\/PM|A\/P|General|Standard|\[(?!(?:h+|m+|s+)\])[^\]]*\]?/gis;

/** Does a number format show a date or a time (ECMA-376 18.8.31)? */
export const isDateFormat = (code: string): boolean => /[ymdhseg]/i.test(code.replace(LITERAL, ''));
