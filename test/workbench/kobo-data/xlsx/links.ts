/** Where a cell leads: to an address, or within the workbook or a file. */
export interface Link {
  /** What is left of the answer in the cell. */
  readonly text: string;
  /** Null: the workbook itself. */
  readonly target: string | null;
  readonly location: string | null;
}

/** Excel's limit; what is longer stays text. */
const LONGEST = 2079;

/** What XlsxWriter makes of a text that begins like an address (`url.py`); null where it is none. */
export function linkOf(text: string): Link | null {
  if (!text.includes(':')) return null;
  const link = /^(ftp|http)s?:\/\//.test(text)
    ? split(text, text)
    : (mailLink(text) ?? placeLink(text) ?? fileLink(text));
  return link !== null && (link.target ?? link.location ?? '').length > LONGEST ? null : link;
}

const mailLink = (text: string): Link | null =>
  text.startsWith('mailto:') ? { text: text.slice(7), target: encoded(text), location: null } : null;

const placeLink = (text: string): Link | null =>
  text.startsWith('internal:') ? { text: text.slice(9), target: null, location: text.slice(9) } : null;

function fileLink(text: string): Link | null {
  const [beginning] = /^(external:|file:\/\/\/?)/.exec(text) ?? [];
  if (beginning === undefined) return null;
  const path = text.slice(beginning.length).replaceAll('/', '\\');
  return split(path, `file:///${path}`);
}

function split(text: string, address: string): Link {
  const at = address.indexOf('#');
  return at === -1
    ? { text, target: encoded(address), location: null }
    : { text, target: encoded(address.slice(0, at)), location: address.slice(at + 1) };
}

/** Left alone where it looks encoded. */
const encoded = (address: string): string =>
  /%[0-9a-fA-F]{2}/.test(address)
    ? address
    : address.replace(/[%" <>[\]^`{}]/g, (sign) => `%${sign.charCodeAt(0).toString(16).padStart(2, '0')}`);

/** What was answered where a cell with this text leads there, so that writing it again makes the same of it. */
export function answerOf(text: string, target: string | null): string {
  if (target === null) return `internal:${text}`;
  if (/^(ftp|http)s?:/.test(target)) return text;
  return target.startsWith('mailto:') ? `mailto:${text}` : `external:${text}`;
}
