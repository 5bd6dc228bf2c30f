import type { Buffered } from '../types';

/** A write that waits to be made. */
export type Write = () => void;

/**
 * The writes of one execution that Google has not yet made: kept in order, made at a read, a flush, a change of structure
 * or the end. Facts: reference for SpreadsheetApp.flush.
 */
export class WriteQueue {
  private writes: Write[] = [];

  push(write: Write): void {
    this.writes.push(write);
  }

  /** Makes all of them. The first that fails throws, and the rest is dropped. */
  flush(): void {
    const writes = this.writes;
    this.writes = [];
    for (const write of writes) write();
  }

  /** After a fault: makes those that are kept (the first half is rounded up), drops the rest. */
  settle(kept: Buffered): void {
    const count = { none: 0, some: Math.ceil(this.writes.length / 2), all: this.writes.length }[kept];
    this.writes = this.writes.slice(0, count);
    this.flush();
  }
}
