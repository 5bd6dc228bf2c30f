/** Closes what was opened so far, the last first; so a start that fails half-way leaves nothing open. */
export class Closers {
  private readonly waiting: (() => Promise<void> | void)[] = [];

  add(close: () => Promise<void> | void): void {
    this.waiting.push(close);
  }

  /** One that fails does not keep the others open; its error is thrown at the end. */
  async close(): Promise<void> {
    const last = this.waiting.pop();
    if (last === undefined) return;
    try {
      await last();
    } finally {
      await this.close();
    }
  }
}
