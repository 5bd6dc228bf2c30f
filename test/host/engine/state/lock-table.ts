import type { HostClock } from '../clock';

interface Waiter {
  readonly holder: number;
  readonly until: number;
  readonly settle: (granted: boolean) => void;
}

interface Lock {
  holder: number;
  readonly waiters: Waiter[];
}

/**
 * Google's locks: one holder (an execution's number) per key; who waits is granted in order of asking, or times out by the
 * clock. Facts: reference for Lock; within an execution a second request is granted at once.
 */
export class LockTable {
  private readonly locks = new Map<string, Lock>();

  constructor(private readonly clock: HostClock) {}

  /** Resolves to whether the lock was granted within `ms`. */
  acquire(key: string, holder: number, ms: number): Promise<boolean> {
    const lock = this.locks.get(key);
    if (lock === undefined) this.locks.set(key, { holder, waiters: [] });
    if (lock === undefined || lock.holder === holder) return Promise.resolve(true);
    if (ms <= 0) return Promise.resolve(false);
    return new Promise((resolve) => this.wait(lock, holder, this.clock.now() + ms, resolve));
  }

  holds(key: string, holder: number): boolean {
    return this.locks.get(key)?.holder === holder;
  }

  release(key: string, holder: number): void {
    const lock = this.locks.get(key);
    if (lock?.holder !== holder) return;
    const next = lock.waiters[0];
    if (next === undefined) {
      this.locks.delete(key);
      return;
    }
    lock.holder = next.holder;
    next.settle(true);
  }

  /** An execution is over: it waits for nothing and holds nothing. */
  releaseAll(holder: number): void {
    for (const [key, lock] of [...this.locks]) {
      for (const waiter of [...lock.waiters]) if (waiter.holder === holder) waiter.settle(false);
      this.release(key, holder);
    }
  }

  /** When the first of those who wait times out. */
  firstDeadline(): number | undefined {
    const times = [...this.locks.values()].flatMap((lock) => lock.waiters.map((waiter) => waiter.until));
    return times.length === 0 ? undefined : Math.min(...times);
  }

  private wait(lock: Lock, holder: number, until: number, resolve: (granted: boolean) => void): void {
    const settle = (granted: boolean) => {
      lock.waiters.splice(lock.waiters.indexOf(waiter), 1);
      cancel();
      resolve(granted);
    };
    const waiter: Waiter = { holder, until, settle };
    lock.waiters.push(waiter);
    const cancel = this.clock.alarm(until, () => settle(false));
  }
}
