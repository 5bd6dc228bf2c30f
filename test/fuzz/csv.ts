import { dsvFormat } from 'd3-dsv';
import { readCsv } from '../../src/table/csv/read-csv';
import { scanCsv } from '../../src/table/csv/scan-csv';
import { csvFile, spoiltFile } from './csv-file';
import { Random } from './random';

const oracle = dsvFormat(';').parseRows;

/** The grammar of a whole file, as one expression: cells, each followed by a separator, a row end or the end. */
const WHOLE = /^(?:(?:"(?:[^"]|"")*"|(?!")[^;\r\n]*)(?:;|\r\n?|\n|$))*$/;

const CODES = ['not-csv', 'download-cut', 'csv-unreadable'];

export interface CsvFuzz {
  readonly files: number;
  /** Read as d3-dsv reads them. */
  readonly equal: number;
  /** Refused with a code; never one that is whole. */
  readonly refused: number;
  readonly slowestMs: number;
  /** What is wrong, with the number that makes the same file again: `new Random(number)`. */
  readonly wrong: readonly { readonly number: number; readonly text: string; readonly why: string }[];
}

/** Reads `count` CSVs made by chance from `seed` on, every second one spoilt, beside d3-dsv. */
export function fuzzCsv(count: number, seed: number): CsvFuzz {
  const wrong: { number: number; text: string; why: string }[] = [];
  let [equal, slowestMs] = [0, 0];
  for (let number = seed; number < seed + count; number++) {
    const { text, rows } = (number % 2 === 0 ? csvFile : spoiltFile)(new Random(number));
    const start = performance.now();
    const scanned = scanCsv(text);
    const read = readCsv(text);
    slowestMs = Math.max(slowestMs, performance.now() - start);
    const why = judge(text, rows, scanned) ?? judgeTable(read, scanned);
    if (why !== null) wrong.push({ number, text, why });
    else if (scanned.ok) equal++;
  }
  return { files: count, equal, refused: count - equal - wrong.length, slowestMs, wrong };
}

type Rows = readonly (readonly string[])[];

/** Whole files are read, to the same cells; all others are refused with a code. */
function judge(text: string, rows: Rows | null, scanned: ReturnType<typeof scanCsv>): string | null {
  const file = text.replace(/^\uFEFF/, '');
  if (WHOLE.test(file) !== scanned.ok) return scanned.ok ? 'read, but not whole' : 'whole, but refused';
  if (!scanned.ok) return rows === null && CODES.includes(scanned.failure.code) ? null : 'refused';
  const read = JSON.stringify(scanned.value);
  if (read !== JSON.stringify(oracle(file))) return 'not as d3-dsv';
  return rows === null || read === JSON.stringify(rows) ? null : 'not as written';
}

/** The table holds the rows as far as the header goes, or is refused for a row that is too short. */
function judgeTable(read: ReturnType<typeof readCsv>, scanned: ReturnType<typeof scanCsv>): string | null {
  if (!read.ok) {
    const deserved =
      !scanned.ok || isBlank(scanned.value) || scanned.value.some((row) => row.length < width(scanned.value));
    return deserved && CODES.includes(read.failure.code) ? null : 'table refused';
  }
  if (!scanned.ok) return 'table of a file that is not whole';
  const { header, hxl, rows } = read.value;
  const held = [header, ...(hxl === null ? [] : [hxl]), ...rows];
  const expected = scanned.value.map((row) => row.slice(0, width(scanned.value)));
  return JSON.stringify(held) === JSON.stringify(expected) ? null : 'table not as the file';
}

const width = (rows: Rows): number => rows[0]?.length ?? 0;
const isBlank = (rows: Rows): boolean => rows.every((row) => row.length === 1 && row[0]?.trim() === '');
