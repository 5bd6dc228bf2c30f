import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../test/root';

/** A file beside the other made ones, which nothing but tools read. */
export function cached(name: string): string {
  const folder = join(root(), 'node_modules/.cache/connector/bench');
  mkdirSync(folder, { recursive: true });
  return join(folder, name);
}
