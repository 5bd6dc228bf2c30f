/**
 * The host's clock. Main thread and workers read the same shared memory: cell 0 says whether it is frozen, cell 1 holds
 * the time itself (frozen) or what is added to the real time.
 */
export function createClock(start: number, frozen: boolean): HostClock {
  const shared = new SharedArrayBuffer(16);
  const cells = new BigInt64Array(shared);
  Atomics.store(cells, 0, frozen ? 1n : 0n);
  Atomics.store(cells, 1, BigInt(Math.round(frozen ? start : start - Date.now())));
  return new HostClock(shared);
}

/** Milliseconds since 1970 on a clock's shared memory. */
export function readClock(shared: SharedArrayBuffer): number {
  const cells = new BigInt64Array(shared);
  return Number(Atomics.load(cells, 1)) + (Atomics.load(cells, 0) === 1n ? 0 : Date.now());
}

interface Alarm {
  readonly at: number;
  readonly ring: () => void;
}

export class HostClock {
  private readonly cells: BigInt64Array;
  private readonly alarms = new Set<Alarm>();
  private timer: NodeJS.Timeout | undefined;

  constructor(readonly shared: SharedArrayBuffer) {
    this.cells = new BigInt64Array(shared);
  }

  get frozen(): boolean {
    return Atomics.load(this.cells, 0) === 1n;
  }

  now(): number {
    return readClock(this.shared);
  }

  /** Moves the clock on by `ms` and rings what has become due, in order. Triggers are not run: see `Host.wait`. */
  advance(ms: number): void {
    if (!(ms >= 0)) throw new Error(`The clock only goes forward: ${ms} ms.`);
    Atomics.add(this.cells, 1, BigInt(Math.round(ms)));
    this.ring();
  }

  /** Calls `ring` once the clock has reached `at`; the answer takes it back. */
  alarm(at: number, ring: () => void): () => void {
    const alarm = { at, ring };
    this.alarms.add(alarm);
    this.arm();
    return () => {
      this.alarms.delete(alarm);
      this.arm();
    };
  }

  private ring(): void {
    for (;;) {
      const next = this.earliest();
      if (next === undefined || next.at > this.now()) break;
      this.alarms.delete(next);
      next.ring();
    }
    this.arm();
  }

  /** Flowing time needs a real timer; frozen time moves only in `advance`. */
  private arm(): void {
    clearTimeout(this.timer);
    const next = this.earliest();
    if (this.frozen || next === undefined) return;
    this.timer = setTimeout(() => this.ring(), Math.min(Math.max(next.at - this.now(), 0), 2 ** 31 - 1));
    this.timer.unref();
  }

  private earliest(): Alarm | undefined {
    let first: Alarm | undefined;
    for (const alarm of this.alarms) if (first === undefined || alarm.at < first.at) first = alarm;
    return first;
  }
}
