import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { root } from '../../test/root';
import { cached } from './cache';

/** Bundles one contestant as a script without any platform, lowered like the add-on. @returns its path */
export function bundle(entry: string): string {
  const outfile = cached(`${entry.replace(/\.\w+$/, '')}.js`);
  buildSync({
    entryPoints: [join(root(), 'scripts/bench/in-vm', entry)],
    outfile,
    bundle: true,
    format: 'iife',
    globalName: 'Contestant',
    target: 'es2019',
    logLevel: 'error',
  });
  return outfile;
}
