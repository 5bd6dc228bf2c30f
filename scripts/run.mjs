/** Runs a TypeScript tool of this folder: `node scripts/run.mjs start --once`. */
import { createRequire } from 'node:module';
import { bundleTool } from './tool.mjs';

const [name, ...rest] = process.argv.slice(2);
process.argv = [process.argv[0], name, ...rest];
createRequire(import.meta.url)(bundleTool(`scripts/${name}.ts`));
