/** Languages written from right to left (ISO 639; Unicode CLDR), as form authors put their codes: `Arabic (ar)`. */
const RIGHT_TO_LEFT = ['ar', 'fa', 'he', 'iw', 'ur', 'ps', 'ckb', 'sd', 'ug', 'dv', 'yi', 'prs', 'syr', 'ku-arab'];

/** First strong letters of those scripts: Hebrew to Arabic Extended, and their presentation forms. */
const LETTER = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/**
 * Is a tab with these headers read from right to left? The code of the language tells; without one, whether most headers
 * that hold letters hold letters of such a script.
 * @param lang language of the export as the form names it; null where it is not known
 */
export function isRightToLeft(lang: string | null, headers: readonly string[]): boolean {
  const code = /\(([A-Za-z-]{2,8})\)\s*$/.exec(lang ?? '')?.[1]?.toLowerCase();
  if (code !== undefined) return RIGHT_TO_LEFT.includes(code);
  const lettered = headers.filter((header) => !header.startsWith('_') && /\p{L}/u.test(header));
  return lettered.filter((header) => LETTER.test(header)).length * 2 > lettered.length;
}
