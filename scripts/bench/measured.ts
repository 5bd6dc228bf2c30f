import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../../test/root';

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

/**
 * Runs all contestants three times on one file, each time in a process of its own; one run holds them side by side, so that
 * ratios are taken under the same load.
 */
export function measured<Name extends string>(
  kind: 'csv' | 'xlsx',
  file: string,
  contestants: Readonly<Record<Name, string>>,
): Record<Name, Measure>[] {
  return Array.from({ length: RUNS }, () => {
    const entries = Object.entries<string>(contestants).map(
      ([name, script]) => [name, measure(kind, file, script)] as const,
    );
    const cells = new Set(entries.map(([, one]) => one.cells));
    if (cells.size > 1) throw new Error(`Not the same cells: ${JSON.stringify(entries)}`);
    return Object.fromEntries(entries) as Record<Name, Measure>;
  });
}

function measure(kind: string, file: string, script: string): Measure {
  const child = join(root(), 'scripts/bench/child.mjs');
  const printed = execFileSync(process.execPath, [child, kind, file, script], { encoding: 'utf8' });
  return JSON.parse(printed) as Measure;
}
