/** Checks the types of every part with its own configuration: the core without any platform, the rim with Google's. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const projects = ['tsconfig.json', 'src/apps-script', 'src/ui/sidebar', 'test', 'test/conformance'];
const failed = projects.filter((project) => {
  if (!existsSync(project)) return true;
  const { status } = spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', project], {
    stdio: 'inherit',
  });
  return status !== 0;
});
if (failed.length > 0) {
  console.error(`Type errors in: ${failed.join(', ')}`);
  process.exit(1);
}
