import { readFileSync } from 'node:fs';

/** A sheet of an export as Python read it: see the fixtures' README, "Truth". */
export interface TruthSheet {
  readonly name?: string | null;
  readonly rows: readonly (readonly string[])[];
  /** A letter a cell: `s` text, `n` number, `d` date, `b` boolean, `f` formula, `e` none. XLSX only. */
  readonly types?: readonly string[];
}

/** What an export file holds, read by another program. */
export const truthOf = (file: string): readonly TruthSheet[] =>
  (JSON.parse(readFileSync(`${file}.truth.json`, 'utf8')) as { sheets: TruthSheet[] }).sheets;
