import { Exception, SERVER_ERROR } from '../exception';
import type { Category } from '../types';
import { unblock } from './engine';
import type { Execution } from './execution';

/** Another person's act threw: that is for whoever wrote the act, not for the script. */
export class ActFailed extends Error {}

/**
 * Counts a call and does what was asked to happen at it: first another person's acts, then the fault. A call that was
 * never made because of a fault counts all the same. Throws Google's words for `throw`; after `kill` it is not alive.
 */
export async function countCall(execution: Execution, name: string, category: Category, url: string): Promise<void> {
  const { clock, limits } = execution.engine.script;
  const n = execution.calls.push({ n: execution.calls.length + 1, name, category });
  if (limits.callMs > 0) clock.advance(limits.callMs);
  const { fault, meanwhile } = execution.request;
  if (meanwhile?.call === n) await doMeanwhile(execution, meanwhile.acts);
  if (fault?.call !== n || !execution.alive) return;
  execution.faultReached = true;
  if (fault.how === 'kill') return execution.kill(`Killed at call ${n}, ${name}.`, fault.buffered);
  execution.queue.settle(fault.buffered ?? 'none');
  throw new Exception(faultWords(execution, category, url));
}

async function doMeanwhile(execution: Execution, acts: readonly (() => unknown)[]): Promise<void> {
  execution.meanwhileReached = true;
  execution.waits++;
  try {
    for (const act of acts) {
      const going = act();
      unblock(execution.engine);
      await going;
    }
  } catch (thrown) {
    throw new ActFailed(`An act of "meanwhile" failed: ${String(thrown)}`, { cause: thrown });
  } finally {
    execution.waits--;
  }
}

function faultWords(execution: Execution, category: Category, url: string): string {
  if (category === 'fetch') return `Address unavailable: ${url}`;
  const id = execution.engine.document?.spreadsheet.getId() ?? '';
  if (category === 'spreadsheet' || category === 'flush')
    return `Service Spreadsheets timed out while accessing document with id ${id}.`;
  return SERVER_ERROR;
}
