import type { ExecutionLog } from '../../../host';
import type { ExecutionView } from '../../contract';
import type { Desk } from '../desk';
import { wordsOf } from '../words-of';
import type { Route } from './route';

const SHOWN = 40;

/** The last executions, newest first, with the service calls that each made. */
export const log: Route = (desk): ExecutionView[] =>
  desk.host.executions
    .slice(-SHOWN)
    .reverse()
    .map((one) => executionView(desk, one));

function executionView({ labels }: Desk, one: ExecutionLog): ExecutionView {
  const { id, function: name, user, context, calls, outcome } = one;
  return {
    id,
    function: name,
    label: labels.get(one) ?? null,
    user,
    context,
    status: outcome?.status ?? 'running',
    words: outcome === null ? null : wordsOf(outcome),
    startedAt: outcome?.startedAt ?? null,
    milliseconds: outcome === null ? null : outcome.endedAt - outcome.startedAt,
    calls: calls.length,
    names: counted(calls.map((call) => call.name)),
    log: one.log.map(({ level, text }) => `${level}: ${text}`),
  };
}

function counted(names: readonly string[]): ExecutionView['names'] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].map(([name, count]) => ({ name, count })).sort((a, b) => b.count - a.count);
}
