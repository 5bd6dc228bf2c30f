import type { RawRow } from '../../src/table/raw';
import { readXlsx } from '../../src/table/xlsx/read-xlsx';
import { zipFile, zipOf } from '../fakes/zip-file';
import { mutate } from './mutate';
import { Random } from './random';
import { comparable, readSheetJs } from './sheetjs';
import { encodeBook, type Habits, habitsOf } from './xlsx-book';
import { randomRows } from './xlsx-rows';

/** What the runs came to. Each run is one of `equal`, `refused`, `beyond`. */
export interface FuzzOutcome {
  /** Read, and as the oracle or the generator says. */
  readonly equal: number;
  /** Refused with a coded failure. */
  readonly refused: number;
  /** Read, where there is no oracle: see `sheetJsIsRight`. */
  readonly beyond: number;
  /** Whatever must not be: another value, an exception, a whole file refused, a slow one. */
  readonly wrong: readonly string[];
}

const SLOW_MS = 1000;
const CODES = ['xlsx-unreadable', 'not-xlsx', 'download-cut', 'workbook-locked', 'archive-too-large'];
/** As KoboToolbox writes: what SheetJS reads right. */
const PLAIN: Habits = { prefix: '', sharesStrings: false, spaced: false, odd: 0, asides: false };

/**
 * Reads random workbooks, whole ones and broken ones, and compares. Whole ones are known: they were just written. Of broken
 * ones that can still be read the oracle is SheetJS, and each must be read alike with the quick way shut out.
 */
export function fuzzXlsx(count: number, seed: number): FuzzOutcome {
  const tally = { equal: 0, refused: 0, beyond: 0 };
  const wrong: string[] = [];
  for (let run = 0; run < count; run++) {
    const outcome = fuzzOne(new Random(seed * 1_000_003 + run));
    if (outcome === 'equal' || outcome === 'refused' || outcome === 'beyond') tally[outcome]++;
    else wrong.push(`seed ${seed}, run ${run}: ${outcome.wrong}`);
  }
  return { ...tally, wrong };
}

type One = 'equal' | 'refused' | 'beyond' | { readonly wrong: string };

function fuzzOne(random: Random): One {
  const rows = randomRows(random);
  const isPlain = random.chance(0.5);
  const whole = encodeBook(rows, isPlain ? PLAIN : habitsOf(random), random);
  if (random.chance(0.2)) return checkWhole(whole, rows);
  const name = random.chance(0.7) ? 'xl/worksheets/sheet1.xml' : random.pick(Object.keys(whole));
  return checkBroken({ ...whole, [name]: mutate(whole[name] ?? '', random) });
}

function checkWhole(parts: Record<string, string>, rows: readonly RawRow[]): One {
  const read = timed(parts);
  if ('wrong' in read) return read;
  if (!read.ok) return { wrong: `a whole workbook was refused: ${JSON.stringify(read.failure)}` };
  return same(comparable(read.value[0]?.rows ?? []), comparable(rows)) ?? 'equal';
}

function checkBroken(parts: Record<string, string>): One {
  const read = timed(parts);
  if ('wrong' in read) return read;
  const slowly = readXlsx(zipFile(zipOf(withoutQuickWay(parts))));
  if (read.ok !== slowly.ok) return { wrong: `the quick way differs: ${JSON.stringify([read, slowly])}` };
  if (!read.ok || !slowly.ok) {
    const known = read.ok || CODES.includes(read.failure.code);
    return known ? 'refused' : { wrong: JSON.stringify(read) };
  }
  const ours = comparable(read.value[0]?.rows ?? []);
  const differs = same(ours, comparable(slowly.value[0]?.rows ?? []));
  if (differs !== null) return differs;
  if (!sheetJsIsRight(parts)) return 'beyond';
  const theirs = oracle(parts);
  return theirs === null ? 'beyond' : (same(ours, theirs) ?? 'equal');
}

function timed(parts: Record<string, string>): ReturnType<typeof readXlsx> | { readonly wrong: string } {
  const bytes = zipOf(parts);
  const start = performance.now();
  try {
    const read = readXlsx(zipFile(bytes));
    return performance.now() - start < SLOW_MS ? read : { wrong: 'slow' };
  } catch (thrown) {
    return { wrong: `threw ${String(thrown)}` };
  }
}

/** Two blanks where all writers have one: the same XML, but no cell of the usual shape. */
const withoutQuickWay = (parts: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, text.replaceAll('<c r="', '<c  r="')]));

function same(ours: unknown, others: unknown): { readonly wrong: string } | null {
  const [one, other] = [JSON.stringify(ours), JSON.stringify(others)];
  return one === other ? null : { wrong: `${one}\n instead of ${other}` };
}

function oracle(parts: Record<string, string>): unknown {
  try {
    return readSheetJs(parts);
  } catch (thrown) {
    return `SheetJS threw ${String(thrown)}`;
  }
}

/**
 * Where SheetJS 0.20.3 does not read what the XML says: it searches with regular expressions instead of parsing.
 * What is left to it are the sheets as KoboToolbox and Excel write them, and their broken variants.
 */
const SHEETJS_ERRS: readonly (readonly [why: string, where: RegExp])[] = [
  ['comments, CDATA and instructions are kept as text, or hide cells', /<!|(?!^)<\?/],
  ['prefixes other than those it knows', /<\/?\w*:/],
  ['references beyond U+FFFF lose their upper bits', /&#(x0*[1-9a-f][0-9a-f]{4}|0*[1-9]\d{5})/i],
  ['runs and texts by themselves are decoded twice', /(<r>|t="str")[\s\S]*(_x|&)|(_x|&)[\s\S]*(<r>|t="str")/],
  ['a cell without a style has none, instead of the first', /<cellXfs>\s*<xf(?! numFmtId="0")/],
  ['tags over two lines, and single quotes', /<[^>]*[\n']/],
  ['`>` in an attribute ends the tag', /="[^"<>]*>/],
  ['a formula without text is none', /<f[^>]*(\/>|><\/f>)/],
  ['cells and rows without a reference shift the others', /<(c|row)(?=[\s/>])(?![^>]*\sr=)/],
];

function sheetJsIsRight(parts: Record<string, string>): boolean {
  return !Object.values(parts).some((text) => SHEETJS_ERRS.some(([, where]) => where.test(text)));
}
