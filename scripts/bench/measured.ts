import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../../test/root';
import { bundle } from './bundle';

const RUNS = 3;

export interface Measure {
  /** From input in memory to result. */
  readonly ms: number;
  /** Before that: reading the file, unpacking it. */
  readonly prepareMs: number;
  /** The most memory the process ever held, the file included. */
  readonly peakMb: number;
  /** How many cells came out, so that nobody wins by leaving some out. */
  readonly cells: number;
}

/** What is measured: a file in `in-vm` with a function `run`, and what it is given. */
export interface Contestant {
  readonly entry: string;
  /** The text of a CSV; the bytes of a workbook; the texts of its parts. */
  readonly input: 'text' | 'bytes' | 'parts';
}

/**
 * Runs all contestants three times on one file, each time in a process of its own; one run holds them side by side, so that
 * ratios are taken under the same load.
 */
export function measured<Name extends string>(
  file: string,
  contestants: Readonly<Record<Name, Contestant>>,
): Record<Name, Measure>[] {
  const prepared = Object.entries<Contestant>(contestants).map(
    ([name, { entry, input }]) => [name, input, bundle(entry)] as const,
  );
  return Array.from({ length: RUNS }, () => {
    const entries = prepared.map(([name, input, script]) => [name, measure(input, file, script)] as const);
    const cells = new Set(entries.map(([, one]) => one.cells));
    if (cells.size > 1) throw new Error(`Not the same cells: ${JSON.stringify(entries)}`);
    return Object.fromEntries(entries) as Record<Name, Measure>;
  });
}

function measure(input: string, file: string, script: string): Measure {
  const child = join(root(), 'scripts/bench/child.mjs');
  const printed = execFileSync(process.execPath, [child, input, file, script], { encoding: 'utf8' });
  return JSON.parse(printed) as Measure;
}
