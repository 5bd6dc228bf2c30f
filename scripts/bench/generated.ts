import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../../test/root';
import { cached } from './cache';

/** Makes a large export. The same arguments always give the same bytes. @returns its path */
export function generated(name: string, args: readonly string[]): string {
  const path = cached(name);
  execFileSync(process.execPath, [join(root(), 'test/fixtures/generate_large.mjs'), ...args, '--out', path]);
  return path;
}
