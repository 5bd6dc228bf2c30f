import type { DocumentState } from '../state/document-state';
import type { ScriptState } from '../state/script-state';
import type { Answer, ExecutionLog, Shape } from '../types';
import type { Execution } from './execution';
import type { WorkerPool } from './worker-pool';

/** Everything that executions of one document share on the main thread. */
export interface Engine {
  readonly bundle: string;
  readonly shape: Shape;
  readonly script: ScriptState;
  /** `null` for a standalone script. */
  readonly document: DocumentState | null;
  readonly pool: WorkerPool;
  readonly reachLoopback: boolean;
  readonly running: Set<Execution>;
  readonly executions: ExecutionLog[];
  answer: Answer;
}

/**
 * While the clock is frozen nobody moves it for those who wait for a lock. When every execution waits (for a lock, or for
 * what happens meanwhile) it jumps to the first timeout; else they would wait for ever. Called when one begins to wait.
 */
export function unblock(engine: Engine): void {
  setImmediate(() => {
    const { clock, locks } = engine.script;
    const deadline = locks.firstDeadline();
    if (!clock.frozen || deadline === undefined || engine.running.size === 0) return;
    if ([...engine.running].every((execution) => execution.waits > 0))
      clock.advance(Math.max(0, deadline - clock.now()));
  });
}
