/** `npm run fuzz`: the fuzz suites with 100,000 files each; `npm run fuzz -- 5000 7` for another number and another seed. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './tool.mjs';

const [count = '100000', seed = '1'] = process.argv.slice(2);
const jest = join(root, 'node_modules', 'jest', 'bin', 'jest.js');
const { status } = spawnSync(process.execPath, [jest, 'test/fuzz', '--testTimeout=3600000'], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, FUZZ: count, FUZZ_SEED: seed },
});
process.exit(status ?? 1);
