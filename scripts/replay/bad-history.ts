/** A history that cannot be played: what is wrong, and at which step (from 1; null: before the steps). */
export class BadHistory extends Error {
  constructor(
    readonly step: number | null,
    what: string,
  ) {
    super(what);
  }

  get failure() {
    return { code: 'bad-history', step: this.step, detail: this.message } as const;
  }
}
