import type { Ask } from './ask';
import { REMOVED } from './removed';
import type { RunError } from './world';

/**
 * What a cold run gives when the address has `?format=`: the server looks for its own routes with that query and prints all that
 * it tried, 83 KB of it. Kept 300 s like any error, for the plain address too (KoboToolbox since its pull request 6132).
 */
export function poisonedError(ask: Ask): RunError {
  const removed = REMOVED.map((name) => pattern(`^${name}(/.*)?$`, `v1_api_gone-${name.replace(/\//g, '-')}`));
  const filler = Array.from({ length: 1000 }, (_, at) => pattern(`^api/v2/other${at}/$`, `api_v2:other-${at}`));
  const path = `${ask.path.slice(1)}${ask.search}`;
  return { type: 'Resolver404', text: `{'tried': [${[...removed, ...filler].join(', ')}], 'path': '${path}'}` };
}

const pattern = (expression: string, name: string): string => `[<URLPattern '${expression}' [name='${name}']>]`;
