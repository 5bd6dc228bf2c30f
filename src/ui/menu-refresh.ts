import { fail, type Result } from '../shared/result';
import { sourceOf } from '../sync/connection';
import { listConnections } from '../sync/connections';
import { type Refreshed, refresh, refreshMine } from '../sync/refresh';
import type { RunRecord } from '../sync/run-record';
import type { Services } from '../sync/services';
import { failureWords } from './messages/failure-words';
import type { ServerMessages } from './messages/messages';

/** "Refresh all": refreshes what the person linked, and says in a few words how it went. */
export function refreshAllWords(services: Services, messages: ServerMessages): string {
  const done = refreshMine(services, 'person');
  if (done.length === 0) return messages.toast.nothingLinked;
  return done.map((refreshed) => refreshedWords(messages, refreshed)).join('\n');
}

/** "Refresh this tab": refreshes the linked project whose tab is open. */
export function refreshThisTabWords(services: Services, messages: ServerMessages): string {
  const sheet = services.workbook.activeTab();
  const linked = listConnections(services).find(({ connection }) => connection.tabs.some((tab) => tab.sheet === sheet));
  if (linked === undefined) return sentence(messages, fail({ code: 'tab-not-linked' }));
  const { connection } = linked;
  return refreshedWords(messages, { connection, run: refresh(services, connection.id, 'person') });
}

function refreshedWords(messages: ServerMessages, { connection, run }: Refreshed): string {
  const project = sourceOf(connection).project.name;
  if (!run.ok) return messages.toast.failed(project, failureWords(messages, run.failure));
  const { counts, failure, outcome } = run.value;
  if (outcome === 'unfinished' && failure?.code === 'export-in-progress') return messages.toast.waiting(project);
  if (counts !== null) return messages.toast.refreshed(project, counts);
  return failure === null ? project : messages.toast.failed(project, failureWords(messages, failure));
}

function sentence(messages: ServerMessages, result: Result<RunRecord>): string {
  if (result.ok) return '';
  const { what, next } = failureWords(messages, result.failure);
  return `${what} ${next}`;
}
