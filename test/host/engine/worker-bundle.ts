import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../root';

const ENTRY = 'test/host/worker.ts';

/**
 * The worker as a file that Node can run. Jest's setup has built it; where it is missing or older than its sources it is
 * built now, in a process of its own (esbuild does not run inside Jest's sandbox).
 */
export function workerFile(): string {
  const home = root();
  const file = join(home, 'node_modules', '.cache', 'connector', 'worker.cjs');
  if (existsSync(file) && statSync(file).mtimeMs >= newest(join(home, 'test', 'host'))) return file;
  const script = `import('./scripts/tool.mjs').then((tool) => tool.bundleTool('${ENTRY}'))`;
  const { status, stderr } = spawnSync(process.execPath, ['-e', script], { cwd: home, encoding: 'utf8' });
  if (status !== 0) throw new Error(`The worker could not be built: ${stderr}`);
  return file;
}

/** When the last source below a folder was changed, tests aside. */
function newest(folder: string): number {
  let last = 0;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) last = Math.max(last, newest(path));
    else if (!entry.name.endsWith('.test.ts')) last = Math.max(last, statSync(path).mtimeMs);
  }
  return last;
}
