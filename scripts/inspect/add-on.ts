import { join } from 'node:path';
import type { Result } from '../../src/shared/result';
import type { Asks, Gets, Method } from '../../src/ui/contract';
import { type Host, openHost } from '../../test/host';
import { root } from '../../test/root';

const PERSON = 'first@example.org';

/** A new spreadsheet with the built add-on: American English, UTC, so that cells read the same everywhere. */
export async function openPlainSpreadsheet(): Promise<Host> {
  const options = { bundle: join(root(), 'build'), locale: 'en_US', timeZone: 'Etc/UTC', user: PERSON };
  const host = await openHost(options);
  await host.openDocument(PERSON);
  return host;
}

/** Asks the add-on as its sidebar does. Throws where the script itself ended. */
export async function asked<M extends Method>(host: Host, method: M, asks: Asks<M>): Promise<Result<Gets<M>>> {
  const outcome = await host.call(PERSON, 'call', { method, asks });
  if (outcome.status !== 'done') throw new Error(`The add-on ended with ${JSON.stringify(outcome)}`);
  return outcome.value as Result<Gets<M>>;
}
