import { isBlank, isOwn, type Picture, placesOf, type SeenRow } from './picture';

/**
 * Is all that is the user's still there: beside the same submission, and in rows that are his own?
 * @param mayGo keys of rows that a run without a fault deletes
 * @returns what is not so
 */
export function lostCells(now: Picture, before: Picture, mayGo: ReadonlySet<string>): string[] {
  return [...lostColumns(now, before), ...lostBeside(now, before, mayGo), ...lostRows(now, before)];
}

export function lostColumns(now: Picture, before: Picture): string[] {
  const [here, were] = [now, before].map((picture) =>
    placesOf(picture, isOwn).flatMap((at) => picture.columns[at]?.header || []),
  );
  return lostTexts(here ?? [], were ?? []).map((header) => `${now.name}: the column "${header}" is gone`);
}

/** What of some texts is not among others, counted: two equal ones must be there twice. */
export function lostTexts(here: readonly string[], were: readonly string[]): string[] {
  const left = [...here];
  return were.filter((text) => {
    const at = left.indexOf(text);
    if (at !== -1) left.splice(at, 1);
    return at === -1;
  });
}

function lostBeside(now: Picture, before: Picture, mayGo: ReadonlySet<string>): string[] {
  return before.rows.flatMap((row) => {
    const text = ownTextOf(before, row);
    if (row.key === null || text === '') return [];
    const found = now.rows.filter(({ key }) => key === row.key);
    if (found.length === 0 && mayGo.has(row.key)) return [];
    if (found.some((one) => ownTextOf(now, one) === text)) return [];
    const said = found.map((one) => `${one.at} ${ownTextOf(now, one)}`).join(' or ') || 'no row';
    return [`${now.name}: beside ${row.key} stood ${text}, now ${said}`];
  });
}

/** The user's cells of a row, by header. */
export const ownTextOf = (picture: Picture, row: SeenRow): string => textOf(picture, row, placesOf(picture, isOwn));

/** All cells of a row, by header. */
export const rowText = (picture: Picture, row: SeenRow): string => textOf(picture, row, [...row.cells.keys()]);

/** Rows and columns that come and go move what a formula refers to: only its functions count. */
export const general = (formula: string): string => formula.replace(/\[?-?\d+\]?/g, '#');

const textOf = ({ columns }: Picture, { cells }: SeenRow, places: readonly number[]): string =>
  places
    .flatMap((at) => {
      const [cell, column] = [cells[at], columns[at]];
      if (cell === undefined || isBlank(cell)) return [];
      return [`${column?.machine ?? column?.header}: ${general(cell.formula) || cell.text}`];
    })
    .sort()
    .join('; ');

function lostRows(now: Picture, before: Picture): string[] {
  const [here, were] = [now, before].map((picture) =>
    picture.rows.flatMap((row) => (row.key === null ? rowText(picture, row) || [] : [])),
  );
  return lostTexts(here ?? [], were ?? []).map((text) => `${now.name}: the user's row is gone or changed: ${text}`);
}
