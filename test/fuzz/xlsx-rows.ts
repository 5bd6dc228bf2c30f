import type { RawCell } from '../../src/table/raw';
import type { Random } from './random';

const WORDS = [
  'a',
  'boat',
  ' edge ',
  'line\nbreak',
  'é',
  'شجرة',
  '\u{1F41D}',
  '_x0041_',
  '<b>',
  'R&D',
  '"q"',
  "'",
  ']]>',
  '\r',
  '0007',
];
const NUMBERS = ['0', '1', '-5', '4100001', '0.3', '1e-7', '1.234567890123457E+19', '.5'];
const FORMULAS = ['=1+1', '=', '=A1&"<"', '=SUM(A1:B2)'];
const ERRORS = ['#N/A', '#REF!', '#DIV/0!'];

/** A small table as an export has: mostly text, some of everything else. Rows end with their last answer. */
export function randomRows(random: Random): RawCell[][] {
  const columns = 1 + random.below(6);
  return Array.from({ length: random.below(6) }, () => {
    const row = Array.from({ length: random.chance(0.1) ? 0 : columns }, () => randomCell(random));
    return row.slice(0, row.findLastIndex((cell) => cell !== '') + 1);
  });
}

function randomCell(random: Random): RawCell {
  const kind = random.next();
  if (kind < 0.2) return '';
  if (kind < 0.6) return Array.from({ length: 1 + random.below(4) }, () => random.pick(WORDS)).join('');
  if (kind < 0.75) return { kind: 'number', text: random.pick(NUMBERS) };
  if (kind < 0.82) return { kind: 'date', serial: 61 + random.below(50_000) + random.pick([0, 0.5, 0.21612268518]) };
  if (kind < 0.88) return { kind: 'boolean', value: random.chance(0.5) };
  return random.pick(kind < 0.94 ? FORMULAS : ERRORS);
}
