/**
 * What a number stands for under a number format. `time` is a time of day where the number is less than a day, else a moment;
 * `elapsed` is a time that may be longer than a day (`[h]:mm`).
 */
export type Shows = 'number' | 'date' | 'time' | 'elapsed';

/**
 * Built-in formats that are dates or times (ECMA-376 18.8.30; 27–36 and 50–58 in East Asian Excels, where the meaning of all but 32
 * and 33 depends on the language: those that are times in some are taken for dates, as in the others).
 */
const BUILT_IN: readonly (readonly [from: number, to: number, shows: Shows])[] = [
  [14, 17, 'date'],
  [18, 21, 'time'],
  [22, 22, 'date'],
  [27, 31, 'date'],
  [32, 33, 'time'],
  [34, 36, 'date'],
  [45, 45, 'time'],
  [46, 46, 'elapsed'],
  [47, 47, 'time'],
  [50, 58, 'date'],
];

/** @param id the number of a format that the file does not define */
export const builtInShows = (id: number): Shows =>
  BUILT_IN.find(([from, to]) => id >= from && id <= to)?.[2] ?? 'number';

/**
 * What in a format code is no date letter: quoted text, an escaped character, `_x` (a gap), `*x` (a filling), an exponent,
 * AM/PM, and brackets other than elapsed time (`[Red]`, `[$-409]`, `[>=1]`).
 */
const LITERAL = /"[^"]*"?|\\.?|_.?|\*.?|[eE][+-]|AM\/PM|A\/P|General|Standard|\[(?!(?:h+|m+|s+)\])[^\]]*\]?/gis;

/** What a number stands for under a format code (ECMA-376 18.8.31). */
export function codeShows(code: string): Shows {
  const letters = code.replace(LITERAL, '');
  if (!/[ymdhseg]/i.test(letters)) return 'number';
  if (/\[/.test(letters)) return 'elapsed';
  // Minutes and months have one letter; beside hours or seconds, and without a day, it is minutes. Names of months have three.
  return /[ydeg]|mmm/i.test(letters) || !/[hs]/i.test(letters) ? 'date' : 'time';
}
