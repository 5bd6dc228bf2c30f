/**
 * Bundles a TypeScript tool or worker for Node into the cache folder and gives its path: Node 20 cannot run TypeScript itself.
 * Packages stay outside the bundle.
 */
import { mkdirSync, renameSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import esbuild from 'esbuild';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));
const cache = join(root, 'node_modules', '.cache', 'connector');

/**
 * The file is replaced in one step: tools that run side by side never load a part of it.
 * @param {string} entry path from the root, e.g. `scripts/start.ts` @returns {string} path of the runnable file
 */
export function bundleTool(entry) {
  mkdirSync(cache, { recursive: true });
  const outfile = join(cache, `${basename(entry).replace(/\.tsx?$/, '')}.cjs`);
  const draft = `${outfile}.${process.pid}`;
  esbuild.buildSync({
    entryPoints: [join(root, entry)],
    outfile: draft,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    packages: 'external',
    // The local host tells its objects apart by the names of their classes.
    keepNames: true,
    sourcemap: 'inline',
    logLevel: 'error',
  });
  renameSync(draft, outfile);
  return outfile;
}
