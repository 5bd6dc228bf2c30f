import { Exception, signatureMismatch } from '../exception';
import { unblock } from '../execution/engine';
import type { Execution } from '../execution/execution';
import { all, type Services } from './service';

/** Google's Lock. Facts: reference for Lock; it is let go at the end of the execution. */
export const LOCK: Services = {
  ...all(null, {
    'LockService.getDocumentLock': ({ engine }) => (engine.document === null ? null : true),
    'LockService.getUserLock': () => true,
    'LockService.getScriptLock': () => true,
  }),
  ...all('lock', {
    'Lock.tryLock': (execution, args) => acquire(execution, args, 'tryLock'),
    'Lock.waitLock': async (execution, args) => {
      if (!(await acquire(execution, args, 'waitLock')))
        throw new Exception('Lock timeout: another process was holding the lock for too long.');
    },
    'Lock.releaseLock': (execution, args) =>
      execution.engine.script.locks.release(keyOf(execution, args), execution.id),
    'Lock.hasLock': (execution, args) => execution.engine.script.locks.holds(keyOf(execution, args), execution.id),
  }),
};

async function acquire(execution: Execution, args: readonly unknown[], method: string): Promise<boolean> {
  const [, milliseconds] = args;
  if (typeof milliseconds !== 'number') throw signatureMismatch(`LockService.Lock.${method}`, args.slice(1));
  const granted = execution.engine.script.locks.acquire(keyOf(execution, args), execution.id, milliseconds);
  execution.waits++;
  unblock(execution.engine);
  try {
    return await granted;
  } finally {
    execution.waits--;
  }
}

function keyOf({ engine, user }: Execution, [scope]: readonly unknown[]): string {
  if (scope === 'user') return `user ${user}`;
  return scope === 'script' ? 'script' : `document ${engine.document?.spreadsheet.getId()}`;
}
