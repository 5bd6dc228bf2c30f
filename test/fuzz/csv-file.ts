import type { Random } from './random';

/** A CSV made by chance, and the rows it was made of; null where it was spoilt afterwards. */
export interface CsvFile {
  readonly text: string;
  readonly rows: readonly (readonly string[])[] | null;
}

const BITS = [
  'a',
  'bc',
  '0',
  '007',
  '"',
  '""',
  ';',
  '\n',
  '\r\n',
  '\r',
  ' ',
  '\t',
  '=1+1',
  '#tag',
  "'",
  'é',
  'e\u0301',
] as const;
const ODD = [
  'سلام',
  '🌾',
  '👩🏽‍🌾',
  '\u2028',
  '\u0085',
  '\0',
  '\uFEFF',
  '\uD800',
  '\uDC00',
  '__proto__',
  '\u200f',
] as const;
const SPOILS = ['"', '"', ';', '\n', '\r', '\0', 'x', '\uFEFF', '\uD800', '";"', '"\r\n"'] as const;

/** Rectangular or ragged, quoted always, when needed or at times, any line end, with or without BOM and last line end. */
export function csvFile(random: Random): CsvFile {
  const rows = rowsOf(random);
  const share = random.pick([1, 0, 0.5]);
  const ends = random.pick<readonly [string, ...string[]]>([['\r\n'], ['\n'], ['\r'], ['\r\n', '\n', '\r']]);
  let text = random.chance(0.2) ? '\uFEFF' : '';
  rows.forEach((row, at) => {
    text += row.map((cell) => written(cell, random.chance(share) || mustQuote(cell, row))).join(';');
    if (at < rows.length - 1 || random.chance(0.8)) text += random.pick(ends);
  });
  return { text, rows };
}

/** The same, cut somewhere, or with characters put in. */
export function spoiltFile(random: Random): CsvFile {
  let { text } = csvFile(random);
  if (random.chance(0.5)) return { text: text.slice(0, random.below(text.length + 1)), rows: null };
  for (let times = 1 + random.below(3); times > 0; times--) {
    const at = random.below(text.length + 1);
    text = text.slice(0, at) + random.pick(SPOILS) + text.slice(at + random.below(2));
  }
  return { text, rows: null };
}

function rowsOf(random: Random): string[][] {
  const ragged = random.chance(0.3);
  const width = 1 + random.below(6);
  return random.list(random.below(8), () => random.list(ragged ? 1 + random.below(6) : width, () => cellOf(random)));
}

const cellOf = (random: Random): string =>
  random.list(random.below(5), () => (random.chance(0.15) ? random.pick(ODD) : random.pick(BITS))).join('');

/** A row of one bare empty cell would be no row at the end of a file; a BOM at the start would be the file's. */
const mustQuote = (cell: string, row: readonly string[]): boolean =>
  /[;\r\n]|^["\uFEFF]/.test(cell) || (row.length === 1 && cell === '');

const written = (cell: string, quoted: boolean): string => (quoted ? `"${cell.replace(/"/g, '""')}"` : cell);
