import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Result } from '../../src/shared/result';
import type { Asks, Gets, Method } from '../../src/ui/contract';
import { failureWords } from '../../src/ui/messages/failure-words';
import { allMessages } from '../../src/ui/messages/sidebar-languages';
import { type Host, openHost } from '../../test/host';
import { root } from '../../test/root';

const en = allMessages('en');

export const PERSON = 'first@example.org';

/** Builds the add-on into `build/`. */
export async function buildAddOn(): Promise<void> {
  const { build } = await import(pathToFileURL(join(root(), 'scripts/build.mjs')).href);
  build();
}

/** A new spreadsheet in the local Apps Script host, with the built add-on, opened by a person. */
export async function openSpreadsheet(): Promise<Host> {
  const host = await openHost({ bundle: join(root(), 'build'), shape: 'published', user: PERSON });
  await host.openDocument(PERSON);
  return host;
}

/**
 * Asks the add-on what its sidebar would ask, through `google.script.run`.
 * Throws with the words that the sidebar would show.
 */
export async function ask<M extends Method>(host: Host, method: M, asks: Asks<M>): Promise<Gets<M>> {
  const outcome = await host.call(PERSON, 'call', { method, asks });
  if (outcome.status !== 'done') throw new Error(`The add-on ended with ${JSON.stringify(outcome)}`);
  const result = outcome.value as Result<Gets<M>>;
  if (result.ok) return result.value;
  const { what, next } = failureWords(en, result.failure);
  throw new Error(`${what} ${next}`);
}
