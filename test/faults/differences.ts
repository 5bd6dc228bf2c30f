import type { Picture, SeenCell, SeenColumn } from './picture';

/** How what stands in the tabs differs from what should stand there; moments in `_removed_at` aside. */
export function differences(now: readonly Picture[], wanted: readonly Picture[]): string[] {
  const names = [now, wanted].map((pictures) => pictures.map(({ name }) => name).join(', '));
  if (names[0] !== names[1]) return [`tabs: ${names[0]}; wanted: ${names[1]}`];
  return now.flatMap((picture, at) => differencesIn(picture, wanted[at] ?? picture));
}

function differencesIn(now: Picture, wanted: Picture): string[] {
  const headers = [now, wanted].map(({ columns }) => columns.map(({ header }) => header).join(' | '));
  if (headers[0] !== headers[1]) return [`${now.name}: headers ${headers[0]}; wanted: ${headers[1]}`];
  return [...differentColumns(now, wanted), ...differentRows(now, wanted)];
}

const differentColumns = (now: Picture, wanted: Picture): string[] =>
  now.columns.flatMap((column, at) => {
    const other = wanted.columns[at];
    if (other === undefined || columnText(column) === columnText(other)) return [];
    return [`${now.name}: column "${column.header}" is ${columnText(column)}; wanted: ${columnText(other)}`];
  });

const columnText = ({ note, isHidden }: SeenColumn): string => `${isHidden ? 'hidden ' : ''}${JSON.stringify(note)}`;

function differentRows(now: Picture, wanted: Picture): string[] {
  const count = Math.max(now.rows.length, wanted.rows.length);
  return Array.from({ length: count }, (_, at) => at).flatMap((at) => {
    const [one, other] = [now, wanted].map((picture) => rowText(picture, at));
    return one === other ? [] : [`${now.name}!${at + 2}: ${one}; wanted: ${other}`];
  });
}

const rowText = ({ columns, rows }: Picture, at: number): string =>
  (rows[at]?.cells ?? []).map((cell, c) => cellText(cell, columns[c]?.header === '_removed_at')).join(' | ');

const cellText = ({ text, formula }: SeenCell, isMoment: boolean): string =>
  formula !== '' ? `${formula} → ${text}` : isMoment && text !== '' ? 'a moment' : text;
