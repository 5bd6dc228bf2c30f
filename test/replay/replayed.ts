import { join } from 'node:path';
import { play } from '../../scripts/replay/play';
import { readHistory } from '../../scripts/replay/read-history';
import type { ShownColumn } from '../../scripts/replay/show/shown-columns';
import { root } from '../root';

export interface ShownTab {
  readonly name: string;
  readonly table: string | null;
  readonly headerRows: readonly (readonly string[])[];
  readonly columns: readonly ShownColumn[];
  readonly rows: readonly (readonly (readonly [string, unknown, string])[])[];
  readonly formulas: Readonly<Record<string, string>>;
  readonly notes: Readonly<Record<string, string>>;
}

/** What a step printed, as far as tests look at it. */
export type Printed = Readonly<Record<string, unknown>>;

const HISTORIES = join(root(), 'test/fixtures/histories');

export const historyPath = (name: string): string => join(HISTORIES, `${name}.json`);

/** Plays one of the own histories. */
export async function replayed(name: string): Promise<readonly Printed[]> {
  let text = '';
  for await (const piece of play(readHistory(historyPath(name)))) text += piece;
  return (JSON.parse(text) as { readonly steps: readonly Printed[] }).steps;
}

/** The tabs that a `show` printed. */
export const tabsOf = (step: Printed | undefined): readonly ShownTab[] => (step?.tabs ?? []) as readonly ShownTab[];

/** What a tab shows in the columns with these headers, row by row. */
export function displayed(tab: ShownTab | undefined, headers: readonly string[]): string[][] {
  const places = headers.map((header) => tab?.columns.findIndex((column) => column.header === header) ?? -1);
  return (tab?.rows ?? []).map((row) => places.map((at) => row[at]?.[2] ?? 'no cell'));
}
