/** Characters that XML 1.0 does not allow anywhere (2.2 Char); lone surrogates cannot come out of UTF-8. */
const NOT_XML = /[^\t\n\r\x20-\ufffd]/;

/** Where a character stands that no XML holds, or -1. */
export const oddCharacterAt = (xml: string): number => xml.search(NOT_XML);

const NAMED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** `&#x10FFFF;` is the longest reference; leading zeros are allowed, so a few more. */
const LONGEST = 16;

/**
 * XML text as it is meant: line ends made one LF, references resolved once (XML 1.0, 2.11 and 4.1).
 * @returns the text, or the offset of a reference that is none
 */
export function decodeReferences(raw: string): string | number {
  const lines = raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw;
  let decoded = '';
  let from = 0;
  for (let amp = lines.indexOf('&'); amp !== -1; amp = lines.indexOf('&', from)) {
    const name = referenceAt(lines, amp);
    const meant = name === null ? null : referenced(name);
    if (name === null || meant === null) return raw === lines ? amp : raw.indexOf('&');
    decoded += lines.slice(from, amp) + meant;
    from = amp + name.length + 2;
  }
  return decoded + lines.slice(from);
}

/** What stands between `&` and `;`. The search is bounded, so that many `&` without `;` stay linear. */
function referenceAt(text: string, amp: number): string | null {
  const near = text.slice(amp + 1, amp + 1 + LONGEST);
  const end = near.indexOf(';');
  return end === -1 ? null : near.slice(0, end);
}

function referenced(name: string): string | null {
  const named = NAMED.get(name);
  if (named !== undefined) return named;
  if (!/^#(\d+|x[0-9A-Fa-f]+)$/.test(name)) return null;
  const code = name.startsWith('#x') ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  const allowed = code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  if (!allowed) return null;
  const character = String.fromCodePoint(code);
  return NOT_XML.test(character) ? null : character;
}

/**
 * `_x000D_` → CR: what XML cannot hold, as Office writes it (ECMA-376 22.9.2.19, ST_Xstring); `_x005F_` keeps a typed
 * `_x0041_` from being read so. From left to right and once.
 */
export function decodeEscapes(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}
