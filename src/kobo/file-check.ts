import type { Failure } from '../shared/failure';
import { utf8Length } from './utf8-length';

/**
 * Is this body a whole CSV export? KoboToolbox quotes every field and ends every row with CR LF (formpack
 * `reporting/export.py`, measured on its files), so anything else is a page, another format or a part of a file.
 * @param text the body, a BOM allowed
 * @param headers names in lower case
 * @returns null when it is whole
 */
export function checkFile(text: string, headers: Readonly<Record<string, string>>): Failure | null {
  const start = text.slice(0, 200).replace(/^\uFEFF/, '');
  if (start.trim() === '') return { code: 'not-csv', found: 'nothing' };
  if (start.startsWith('PK')) return { code: 'not-csv', found: 'xlsx' };
  if (/^\s*</.test(start)) return { code: 'not-csv', found: 'html' };
  if (!start.startsWith('"')) return { code: 'not-csv', found: 'other' };
  if (isTooLong(text)) return { code: 'download-too-large' };
  return isShort(text, headers) || !text.endsWith('"\r\n') ? { code: 'download-cut' } : null;
}

/** Google cuts an answer at 50 MB, as it seems without a word; three bytes a character at most. */
const MOST_BYTES = 50 * 1024 * 1024;
const isTooLong = (text: string): boolean => text.length * 3 >= MOST_BYTES && utf8Length(text) >= MOST_BYTES;

/** Fewer bytes than announced. More is no fault: the announced number may be that of the packed body. */
function isShort(text: string, headers: Readonly<Record<string, string>>): boolean {
  const announced = headers['content-length'];
  if (announced === undefined || !/^\d+$/.test(announced)) return false;
  // Whether Google keeps a byte order mark (three bytes) in the text is not known for sure; the end is looked at besides.
  const mark = text.startsWith('\uFEFF') ? 0 : 3;
  return utf8Length(text) + mark < Number(announced);
}
