import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The project's folder, found upwards from where the command was started (bundled tools lie elsewhere than their source). */
export function root(from: string = process.cwd()): string {
  if (existsSync(join(from, 'appsscript.json'))) return from;
  if (dirname(from) === from) throw new Error('Start this inside the project.');
  return root(dirname(from));
}
