import type { Host } from '../../host';
import type { Desk } from './desk';
import { runDueTriggers } from './run-triggers';

const EVERY_MS = 100;
const TRIGGERS_MS = 1000;

/** Looks for what nobody reports: calls of running executions, their ends, toasts, triggers that become due. */
export function watch(desk: Desk): () => void {
  let host = desk.host;
  let last = signature(host);
  let toasts = host.toasts.length;
  const look = setInterval(() => {
    if (host !== desk.host) [host, toasts] = [desk.host, 0];
    for (const toast of host.toasts.slice(toasts)) desk.hub.tell({ kind: 'toast', toast }, toast.user);
    toasts = host.toasts.length;
    const now = signature(host);
    if (now === last) return;
    last = now;
    desk.changed();
  }, EVERY_MS);
  const run = setInterval(() => void runDue(desk), TRIGGERS_MS);
  return () => {
    clearInterval(look);
    clearInterval(run);
  };
}

/** Changes when an execution begins, calls a service or ends. */
function signature({ executions }: Host): string {
  let calls = 0;
  let ended = 0;
  for (const one of executions) {
    calls += one.calls.length;
    if (one.outcome !== null) ended += 1;
  }
  return `${executions.length} ${calls} ${ended}`;
}

async function runDue(desk: Desk): Promise<void> {
  const { host, settings, busy } = desk;
  const now = host.clock.now();
  if (!settings.autoRun || busy || !host.triggers().some(({ nextAt }) => nextAt !== null && nextAt <= now)) return;
  try {
    await runDueTriggers(desk);
  } catch (thrown) {
    console.error('A trigger could not be run:', thrown);
  }
}
