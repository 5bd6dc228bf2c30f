import { isBlank, isOurs, type Picture, placesOf, type SeenRow } from './picture';
import { general } from './user-cells';

/** What a row may say: by machine line, blank cells left out. */
type Content = ReadonlyMap<string, string>;

/**
 * Is each of our rows whole? It says all that it said before the run, or all that it says after a run without a fault; else its
 * sync cell must say that it is being written. No answers stand in a row that is not ours.
 * @returns what is not so
 */
export function brokenRows(now: Picture, before: Picture | undefined, after: Picture | undefined): string[] {
  if (!now.columns.some(({ machine }) => machine === 'sync')) return [];
  const known = [before, after].map((picture) => (picture === undefined ? new Map() : contentsOf(picture)));
  const foreign = new Set([before, after].flatMap((picture) => (picture === undefined ? [] : foreignTexts(picture))));
  const seen = new Set<string>();
  return now.rows.flatMap((row) => {
    const content = contentOf(now, row);
    if (row.key === null)
      return content.size === 0 || foreign.has(textOf(content))
        ? []
        : [`${now.name}!${row.at}: answers without a mark`];
    const isSecond = seen.has(row.key);
    seen.add(row.key);
    if (row.isDirty) return [];
    if (isSecond) return [`${now.name}!${row.at}: ${row.key} stands twice`];
    const isWhole = known.some((contents) => textOf(contents.get(row.key)) === textOf(content));
    return isWhole ? [] : [`${now.name}!${row.at}: ${row.key} is neither old nor new: ${textOf(content)}`];
  });
}

function contentsOf(picture: Picture): Map<string, Content> {
  return new Map(
    picture.rows.flatMap((row) => (row.key === null ? [] : [[row.key, contentOf(picture, row)] as const])),
  );
}

const contentOf = (picture: Picture, row: SeenRow): Content =>
  new Map(
    placesOf(picture, isOurs).flatMap((at) => {
      const cell = row.cells[at];
      const name = picture.columns[at]?.machine ?? '';
      return isBlank(cell) ? [] : [[name, cell?.formula ? general(cell.formula) : (cell?.text ?? '')] as const];
    }),
  );

const foreignTexts = (picture: Picture): string[] =>
  picture.rows.filter(({ key }) => key === null).map((row) => textOf(contentOf(picture, row)));

const textOf = (content: Content | undefined): string =>
  content === undefined ? 'nothing' : JSON.stringify([...content].sort(([a], [b]) => (a < b ? -1 : 1)));
