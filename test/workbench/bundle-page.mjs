/** Bundles the workbench's page and the script for its frames in memory, and writes them as JSON to standard output. */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import esbuild from 'esbuild';

const here = dirname(fileURLToPath(import.meta.url));

/** @param {string} entry @param {string} [globalName] @returns {string} */
function bundled(entry, globalName) {
  const { outputFiles } = esbuild.buildSync({
    entryPoints: [join(here, entry)],
    bundle: true,
    write: false,
    outdir: 'out',
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    logLevel: 'error',
    ...(globalName === undefined ? {} : { globalName }),
  });
  return outputFiles[0].text;
}

const page = bundled('page/main.ts');
const style = bundled('page/style.css');
const frame = bundled('frame/install.ts', 'workbenchFrame');
process.stdout.write(JSON.stringify({ page, style, frame }));
