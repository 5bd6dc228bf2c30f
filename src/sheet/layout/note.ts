import { hash53 } from '../../shared/hash';
import type { CellType, Column } from '../../table/column';
import type { OffsetCount } from '../../table/typed-table';
import type { LayoutWords } from './layout-words';

/**
 * What the note of a header says to people: the data column name, the question's label where the header says something else,
 * the type, and by which clock its times stand.
 */
export function aboutColumn(
  column: Column,
  header: string,
  type: CellType,
  offsets: readonly OffsetCount[],
  words: LayoutWords,
): string[] {
  const name = column.path === null ? column.name : column.path + (column.part === null ? '' : `/${column.part}`);
  const label = column.label === null || column.label === header || column.label === name ? [] : [column.label];
  const time = timeRule(column, type, offsets, words);
  return [name, ...label, words.types[type], ...(time === null ? [] : [time])];
}

function timeRule(column: Column, type: CellType, offsets: readonly OffsetCount[], words: LayoutWords): string | null {
  if (type !== 'date-time' && type !== 'time') return null;
  if (column.role === 'submission-time') return words.utc;
  return words.deviceTime(offsets.map(([offset]) => offset).join(' · '));
}

/** A label may be as long as it likes; a note stays short enough to be read. */
const MOST_LINE = 300;

/** The note of a header: lines for people, and the machine line that finds the column again. */
export function noteOf(about: readonly string[], connection: string, identity: string): string {
  const lines = about.map((line) => (line.length > MOST_LINE ? `${line.slice(0, MOST_LINE - 1)}…` : line));
  return [...lines, machineLine(connection, identity)].join('\n');
}

/** `kobo:link0001 /question:household/hh_size`; line ends in an identity would end the line, and a long one is told by its hash. */
export function machineLine(connection: string, identity: string): string {
  const line = identity.replace(/[\r\n]+/g, ' ');
  return `kobo:${connection} ${line.length > MOST_LINE ? `#${hash53(line)}` : line}`;
}
