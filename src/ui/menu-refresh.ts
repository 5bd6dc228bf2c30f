import { fail, type Result } from '../shared/result';
import { type Connection, sourceOf } from '../sync/connection';
import { listConnections } from '../sync/connections';
import { refresh, refreshMine } from '../sync/refresh';
import type { RunRecord } from '../sync/run-record';
import type { Services } from '../sync/services';
import { failureWords } from './messages/failure-words';
import type { ServerMessages } from './messages/messages';
import { refreshedWords } from './refreshed-words';

/** "Refresh all": refreshes what the person linked, and says in a few words how it went. */
export function refreshAllWords(services: Services, messages: ServerMessages): string {
  const done = refreshMine(services, 'person');
  if (done.length === 0) return messages.toast.nothingLinked;
  return done.map(({ connection, run }) => refreshedWords(messages, nameOf(connection), run)).join('\n');
}

/** "Refresh this tab": refreshes the linked project whose tab is open. */
export function refreshThisTabWords(services: Services, messages: ServerMessages): string {
  const sheet = services.workbook.activeTab();
  const linked = listConnections(services).find(({ connection }) => connection.tabs.some((tab) => tab.sheet === sheet));
  if (linked === undefined) return sentence(messages, fail({ code: 'tab-not-linked' }));
  const { connection } = linked;
  return refreshedWords(messages, nameOf(connection), refresh(services, connection.id, 'person'));
}

const nameOf = (connection: Connection): string => sourceOf(connection).project.name;

function sentence(messages: ServerMessages, result: Result<RunRecord>): string {
  if (result.ok) return '';
  const { what, next } = failureWords(messages, result.failure);
  return `${what} ${next}`;
}
