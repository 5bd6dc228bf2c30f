import { fail, type Result } from '../shared/result';

/** Port: the spreadsheet's lock, against other executions. It does not stop people. */
export interface Lock {
  /** Waits at most so many milliseconds. */
  take(milliseconds: number): boolean;
  release(): void;
}

/** Does something while holding the lock; `already-running` where it cannot be had in time. */
export function whileLocked<T>(lock: Lock, milliseconds: number, act: () => Result<T>): Result<T> {
  if (!lock.take(milliseconds)) return fail({ code: 'already-running' });
  try {
    return act();
  } finally {
    lock.release();
  }
}
