import { runsOf } from '../stand/beside';
import type { Stand } from '../stand/stand';
import { type TextWay, writeCells } from '../text-way';
import type { Tab } from '../workbook';
import { columnsStand } from './columns-stand';

/** What is written into the first row of a column: its header, its note, or both. */
export interface HeaderWrite {
  readonly column: number;
  readonly text?: string;
  readonly note?: string;
}

/**
 * Writes headers and notes, and looks before and after whether the columns stand where they stood: people move them. What went onto another
 * column is taken off again; the refresh then looks at the tab anew.
 * @returns false where columns had moved
 */
export function writeHeaders(
  tab: Tab,
  { headerRow, headers, notes }: Pick<Stand, 'headerRow' | 'headers' | 'notes'>,
  writes: readonly HeaderWrite[],
  way: TextWay,
): boolean {
  if (writes.length === 0) return true;
  if (!columnsStand(tab, { headerRow, headers })) return false;
  const wantedNotes = [...notes];
  for (const { column, note } of writes) {
    if (note !== undefined) wantedNotes[column - 1] = note;
  }
  writeNotes(
    tab,
    headerRow,
    writes.flatMap(({ column, note }) => (note === undefined ? [] : [{ column, note }])),
  );
  writeTexts(
    tab,
    headerRow,
    writes.flatMap(({ column, text }) => (text === undefined ? [] : [{ column, text }])),
    way,
  );
  const now = tab.headers(headerRow);
  // A header that somebody renames meanwhile is his: the notes say that all columns stand where they stood.
  const isWritten = writes.every(({ column, text }) => text === undefined || now.texts[column - 1] === text);
  if (isWritten && isSame(now.notes, wantedNotes) && !haveMoved(writes, headers, now.texts)) return true;
  takeOff(tab, { headerRow, headers, notes }, now, writes, way);
  return false;
}

const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((text, at) => text === b[at]);

function writeNotes(tab: Tab, row: number, all: readonly { readonly column: number; readonly note: string }[]): void {
  const sorted = [...all].sort((a, b) => a.column - b.column);
  for (const { from, count } of runsOf(sorted.map(({ column }) => column))) {
    tab.note(
      row,
      from,
      sorted.filter(({ column }) => column >= from && column < from + count).map(({ note }) => note),
    );
  }
}

function writeTexts(
  tab: Tab,
  row: number,
  all: readonly { readonly column: number; readonly text: string }[],
  way: TextWay,
): void {
  const sorted = [...all].sort((a, b) => a.column - b.column);
  for (const { from, count } of runsOf(sorted.map(({ column }) => column))) {
    const texts = sorted.filter(({ column }) => column >= from && column < from + count).map(({ text }) => text);
    writeCells(tab, { row, column: from, rows: 1, columns: count }, [texts], way);
  }
}

/** Where only notes were written, a header that stood elsewhere tells; a new one is somebody's new name for his column. */
const haveMoved = (writes: readonly HeaderWrite[], before: readonly string[], now: readonly string[]): boolean =>
  writes.some(({ column, text }) => {
    const here = now[column - 1] ?? '';
    return text === undefined && here !== before[column - 1] && before.includes(here);
  });

/** Is it the column of which we wrote only the other half? */
const isTold = (one: Head, here: Head, text: string | undefined, note: string | undefined): boolean =>
  (text === undefined && one.text === here.text) || (note === undefined && one.note === here.note);

const isSameHead =
  (head: Head) =>
  (one: Head): boolean =>
    one.text === head.text && one.note === head.note;

interface Head {
  readonly text: string;
  readonly note: string;
}

/** A column that lost its header or its note to ours is told by the other, or by being the only one that is missing. */
function takeOff(
  tab: Tab,
  before: Pick<Stand, 'headerRow' | 'headers' | 'notes'>,
  now: { readonly texts: readonly string[]; readonly notes: readonly string[] },
  writes: readonly HeaderWrite[],
  way: TextWay,
): void {
  const left = before.headers.map((text, at) => ({ text, note: before.notes[at] ?? '' }));
  const takeAt = (at: number) => (at === -1 ? undefined : left.splice(at, 1)[0]);
  const take = (isIt: (one: Head) => boolean) => takeAt(left.findIndex(isIt));
  const places = new Set(writes.map(({ column }) => column));
  const last = Math.max(...places);
  const heads = now.texts.map((text, at) => ({ text, note: now.notes[at] ?? '', column: at + 1 }));
  const others = heads.filter(({ column }) => !places.has(column));
  // Many columns are blank: those on the right are taken from the right, so that what is left stands in its order.
  for (const head of others.filter(({ column }) => column < last)) take(isSameHead(head));
  for (const head of others.filter(({ column }) => column > last).reverse())
    takeAt(left.map(isSameHead(head)).lastIndexOf(true));
  for (const { column, text, note } of writes) {
    const here = { text: now.texts[column - 1] ?? '', note: now.notes[column - 1] ?? '' };
    const isOurs = (text === undefined || here.text === text) && (note === undefined || here.note === note);
    if (!isOurs) {
      // Columns moved between the notes and the headers: what has another note of before, or of ours, is another column.
      const isOther = here.note !== '' && [...left, ...writes].some((one) => one.note === here.note);
      if (text === undefined || here.text !== text || !isOther) continue;
      const other = take((one) => one.note === here.note) ?? take(() => true);
      writeTexts(tab, before.headerRow, [{ column, text: other?.text ?? '' }], way);
      continue;
    }
    const owner = take((one) => isTold(one, here, text, note)) ?? take(() => true);
    if (owner === undefined) continue;
    if (note !== undefined) tab.note(before.headerRow, column, [owner.note]);
    if (text !== undefined) writeTexts(tab, before.headerRow, [{ column, text: owner.text }], way);
  }
}
