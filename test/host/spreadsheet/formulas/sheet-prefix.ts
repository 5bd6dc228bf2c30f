import { parseReference } from './reference';

/** Names that Sheets writes without quotes, unless they read as a cell. */
const PLAIN = /^[\p{L}_][\p{L}\p{N}_]*$/u;
const ROW_COLUMN = /^(?:r\d*c\d*|r\d*|c\d*|true|false)$/i;

/** What names a tab in a formula: `Data!`, `'My data'!`, `'It''s'!`. */
export function sheetPrefix(name: string): string {
  const plain = PLAIN.test(name) && !ROW_COLUMN.test(name) && parseReference(name) === null;
  return plain ? `${name}!` : `'${name.replaceAll("'", "''")}'!`;
}
