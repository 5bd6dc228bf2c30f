/** Between two rows of a generated CSV: its texts hold line ends, but never beside their quotes. */
const BETWEEN = '"\r\n"';
const CELLS = '";"';

/** Where cells stand that tell submissions apart, from the end: `_id`, `_uuid`, `meta/rootUuid`, `_index`. */
const NAMES = [-11, -10, -2, -1];
const FREE_TEXT = 3;

/** The same export later: some submissions edited, spread over the file, and some new ones at its end. */
export function laterCsv(csv: string, edited: number, added: number): string {
  const [header = '', ...rows] = csv.slice(0, -BETWEEN.length + 1).split(BETWEEN);
  const every = Math.floor(rows.length / edited);
  const now = rows.map((row, at) => (at % every === 0 && at / every < edited ? withText(row) : row));
  const fresh = Array.from({ length: added }, (_, at) => renamed(rows.at(-1) ?? '', at + 1));
  return `${[header, ...now, ...fresh].join(BETWEEN)}"\r\n`;
}

const withText = (row: string): string => mended(row, (cells) => cells.with(FREE_TEXT, `${cells[FREE_TEXT]} (edited)`));

const renamed = (row: string, by: number): string =>
  mended(row, (cells) => NAMES.reduce((all, at) => all.with(at, plus(all.at(at) ?? '', by)), cells));

/** Another number, or another text. */
const plus = (text: string, by: number): string => (/^\d+$/.test(text) ? String(Number(text) + by) : `${text}-${by}`);

const mended = (row: string, mend: (cells: readonly string[]) => readonly string[]): string =>
  mend(row.split(CELLS)).join(CELLS);
