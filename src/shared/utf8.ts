/** The UTF-8 bytes of a text; Apps Script has no `TextEncoder`. A lone surrogate counts as U+FFFD, as there. */
export function utf8(text: string): Uint8Array {
  const escaped = encodeURIComponent(text.replace(LONE, '\uFFFD'));
  const bytes = escaped.replace(/%([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Uint8Array.from(bytes, (character) => character.charCodeAt(0));
}

const LONE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
