import type { Result } from '../shared/result';
import type { RunRecord } from '../sync/run-record';
import { changeWords } from './messages/change-words';
import { failureWords } from './messages/failure-words';
import type { ServerMessages } from './messages/messages';

/** How a refresh went, for a toast, and whether it asks for somebody. */
export function refreshedWords(messages: ServerMessages, project: string, run: Result<RunRecord>): string {
  if (!run.ok) return messages.toast.failed(project, failureWords(messages, run.failure));
  const asks = run.value.asks.length > 0 ? [messages.toast.needsYou(project)] : [];
  return [...resultWords(messages, project, run.value), ...asks].join(' ') || project;
}

/** Of a run that stopped to ask there is nothing else to say. */
function resultWords(messages: ServerMessages, project: string, run: RunRecord): string[] {
  const { counts, failure, outcome } = run;
  const { toast, changes } = messages;
  if (outcome === 'asked') return [];
  if (failure?.code === 'export-in-progress' && outcome === 'unfinished') return [toast.waiting(project)];
  if (failure !== null) return [toast.failed(project, failureWords(messages, failure))];
  return counts === null ? [] : [toast.refreshed(project, counts, changeWords(changes, run))];
}
