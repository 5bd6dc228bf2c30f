import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The functions of a bundle that a page can call: declared at the top of a script, and not ending in `_` (facts: Google's
 * guide to HtmlService, "private functions").
 */
export function functionNames(bundle: string): string[] {
  const scripts = readdirSync(bundle).filter((name) => name.endsWith('.js'));
  const texts = scripts.map((name) => readFileSync(join(bundle, name), 'utf8'));
  const names = texts.flatMap((text) => [...text.matchAll(/^function (\w+)\(/gm)].map(([, name = '']) => name));
  return names.filter((name) => !name.endsWith('_'));
}
