import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../root';

/**
 * The tests of `table` as one file, for `npm run mutation`: Jest loads all modules anew for each file, which takes longer than
 * the tests. Left out is what names no rule: files by chance, whole exports, sizes, the built reader.
 */
const LEFT_OUT = /property|truth|fixtures|large|bare|cut-anywhere/;
const SLOW = /every-day|last-row/;

/** The pattern of tests that Jest was asked for (`environment.cjs`): Stryker asks for those that come past a mutant, by their names. */
const wanted = (globalThis as { wanted?: string }).wanted?.replaceAll('\\', '');

const table = join(root(), 'test/table');
const files = readdirSync(table, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.test.ts') && !LEFT_OUT.test(file))
  .filter((file) => wanted?.includes(file) ?? true)
  .sort((a, b) => rank(a) - rank(b) || a.localeCompare(b));

/** Tests of one source file come first, those of a whole reader behind them: a mutant dies with the first that fails. */
function rank(file: string): number {
  if (SLOW.test(file)) return 2;
  return existsSync(join(root(), 'src/table', file.replace('.test.ts', '.ts'))) ? 0 : 1;
}

for (const file of files) describe(file, () => void require(join(table, file)));
