const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export const document = (content: string): string => `${XML}${content}`;

export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Line ends and tabs would become blanks. */
export const attribute = (text: string): string =>
  escaped(text)
    .replaceAll('"', '&quot;')
    .replaceAll(/[\t\n\r]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** What {@link escaped} and {@link attribute} made. */
export const unescaped = (text: string): string =>
  text
    .replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))
    .replaceAll('&quot;', '"')
    .replaceAll('&gt;', '>')
    .replaceAll('&lt;', '<')
    .replaceAll('&amp;', '&');

/** A `_` before `xHHHH_`, and what XML cannot hold or would change (tab and line feed stay). */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const HIDDEN = /_(?=x[0-9A-Fa-f]{4}_)|[\0-\x08\x0b-\x1f\ufffe\uffff]/g;

/** What XML cannot hold as `_xHHHH_`, and what looks like that kept from being read so (XlsxWriter). */
export const hidden = (text: string): string =>
  text.replace(HIDDEN, (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`);
