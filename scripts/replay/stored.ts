import { type Connection, readConnection } from '../../src/sync/connection';
import { longTexts } from '../../src/sync/long-texts';
import { type RunRecord, readRuns } from '../../src/sync/run-record';
import type { Store } from '../../src/sync/store';
import type { Host } from '../../test/host';

/** What the add-on keeps in the document, to be read only: asking the add-on would be a run of its own. */
const storeOf = (host: Host): Store => {
  const texts = host.properties.document();
  const refuse = () => {
    throw new Error('The replay changes nothing that the add-on keeps.');
  };
  return longTexts({
    read: (name) => texts[name] ?? null,
    write: refuse,
    remove: refuse,
    names: (prefix) => Object.keys(texts).filter((name) => name.startsWith(prefix)),
  });
};

/** The linked projects, as everybody may see them. */
export function storedConnections(host: Host): readonly Connection[] {
  const store = storeOf(host);
  return store.names('connection/').flatMap((name) => readConnection(store.read(name) ?? '') ?? []);
}

/** The runs of a connection, the newest first. */
export const storedRuns = (host: Host, connection: string): readonly RunRecord[] => readRuns(storeOf(host), connection);
