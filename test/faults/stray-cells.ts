import type { Picture, SeenRow } from './picture';
import { lostColumns, lostTexts, ownTextOf, rowText } from './user-cells';

/**
 * Does all that is the user's stand where it belongs: beside the same submission, or in the same rows of his own? A row is known by
 * its hidden sync cell, which travels with what is sorted together with it: where a person sorts a part of the columns and thereby
 * parts notes from answers, the notes belong from then on to the submission whose sync cell stands beside them. A refresh that was
 * writing in that moment may tell the rows by their notes instead, and bring together again what the act has parted: that is as
 * good. Formulas do not count: they are filled down, and go with rows.
 * @param left as it stood right after the act
 * @param before as it stood right before
 */
export function strayCells(now: Picture, left: Picture, before: Picture = left): string[] {
  const [here, were, had] = [notesByKey(now), notesByKey(left), notesByKey(before)];
  const stray = [...here].flatMap(([key, text]) => {
    const [was, first] = [were.get(key) ?? '', had.get(key) ?? ''];
    return text === was || text === first ? [] : [`${now.name}: beside ${key} stood ${said(was)}, now ${said(text)}`];
  });
  const gone = [...were].filter(([key, text]) => text !== '' && !here.has(key));
  const lost = lostTexts([...here.values()], [...were.values()]).filter((text) => text !== '');
  return [
    ...lostColumns(now, left),
    ...stray,
    ...gone.map(([key, text]) => `${now.name}: ${key} is gone with ${text}`),
    ...lost.map((text) => `${now.name}: ${text} stands beside no submission`),
    ...lostOwnRows(now, left),
  ];
}

const said = (text: string): string => text || 'nothing';

const notesByKey = (picture: Picture): Map<string, string> =>
  new Map(picture.rows.flatMap((row) => (row.key === null ? [] : [[row.key, notesOf(picture, row)] as const])));

const notesOf = (picture: Picture, row: SeenRow): string =>
  ownTextOf(picture, { ...row, cells: row.cells.map((cell) => (cell.formula === '' ? cell : BLANK)) });

const BLANK = { text: '', formula: '' };

/** A row with formulas alone is one that the refresh has just made room for. */
const isOwnRow = ({ key, cells }: SeenRow): boolean =>
  key === null && cells.some(({ text, formula }) => text !== '' && formula === '');

function lostOwnRows(now: Picture, left: Picture): string[] {
  const [here, was] = [now, left].map((picture) => picture.rows.filter(isOwnRow).map((row) => rowText(picture, row)));
  return lostTexts(here ?? [], was ?? []).map((text) => `${now.name}: the user's row is gone or changed: ${text}`);
}
