/** What makes text more than its characters: references, line ends, escapes, and a `]]>` that must not be there. */
const SPECIAL = ['&', '\r', '_x', ']]>'] as const;

/** Where the next special text stands. Each search goes on from where the last one ended, so a whole part costs one pass each. */
export class SpecialMarks {
  private readonly next: number[] = SPECIAL.map(() => -1);
  private nearest = -1;

  constructor(private readonly xml: string) {}

  /** Is there nothing special between these positions? They may only grow from call to call. */
  absent(from: number, to: number): boolean {
    if (this.nearest < from) this.search(from);
    return this.nearest >= to;
  }

  private search(from: number): void {
    SPECIAL.forEach((mark, index) => {
      if ((this.next[index] ?? -1) >= from) return;
      const found = this.xml.indexOf(mark, from);
      this.next[index] = found === -1 ? this.xml.length : found;
    });
    this.nearest = Math.min(...this.next);
  }
}
