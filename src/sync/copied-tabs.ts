import * as v from 'valibot';
import { decodeJson } from '../shared/decode';
import { readSyncHead } from '../sheet/stand/sync-head';
import type { Connection } from './connection';
import type { Services } from './services';
import type { Warning } from './warning';

const Seen = v.array(v.number());

const nameOf = (connection: string): string => `tabs/${connection}`;

/**
 * Tabs that came since the last run and look like ones of this connection: a person duplicated them. They are left alone, since nobody
 * can tell which of two is to be kept up to date but the one that was linked; and said once. One call for each new tab.
 */
export function copiedTabs({ workbook, userStore }: Services, { id, tabs }: Connection): Warning[] {
  const known = decodeJson(Seen, userStore.read(nameOf(id)) ?? '');
  const ids = workbook.tabIds();
  const text = JSON.stringify(ids);
  if (text !== userStore.read(nameOf(id))) userStore.write(nameOf(id), text);
  if (known === null) return [];
  const linked = new Set(tabs.map(({ sheet }) => sheet));
  return ids.flatMap((one): Warning[] => {
    const tab = known.includes(one) || linked.has(one) ? null : workbook.tab(one);
    const isCopy = tab?.headerTexts(1).some((header) => readSyncHead(header)?.connection === id) === true;
    return isCopy && tab !== null ? [{ kind: 'tab-copied', name: tab.name() }] : [];
  });
}

export function forgetTabs({ userStore }: Services, connection: string): void {
  if (userStore.read(nameOf(connection)) !== null) userStore.remove(nameOf(connection));
}
