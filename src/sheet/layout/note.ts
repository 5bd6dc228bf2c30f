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
export function noteOf(about: readonly string[], machine: string): string {
  const lines = about.map((line) => (line.length > MOST_LINE ? `${line.slice(0, MOST_LINE - 1)}…` : line));
  return [...lines, machine].join('\n');
}

/** `kobo:link0001 /question:household/hh_size`; one with line ends, or a long one, is told by its hash. */
export function machineLine(connection: string, identity: string): string {
  const isPlain = identity.length <= MOST_LINE && !/[\r\n]/.test(identity);
  return `kobo:${connection} ${isPlain ? identity : `#${hash53(identity)}`}`;
}

/** The lines of a note, whatever ends they have. */
export const linesOf = (note: string): string[] => note.split(/\r\n?|\n/);

/** The machine line in a note, wherever people put their own lines; null where there is none of this connection. */
export function machineLineIn(note: string, connection: string): string | null {
  if (!note.includes('kobo:')) return null;
  const lines = linesOf(note).filter((line) => line.startsWith(`kobo:${connection} `));
  return lines[lines.length - 1] ?? null;
}

/** Does a note hold this machine line? */
export const hasLine = (note: string, machine: string): boolean =>
  note.includes(machine) && linesOf(note).includes(machine);

/** A note without its machine line: the column is the user's from now on. */
export const withoutMachineLine = (note: string, connection: string): string =>
  linesOf(note)
    .filter((line) => !line.startsWith(`kobo:${connection} `))
    .join('\n');
