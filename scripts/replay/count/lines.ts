import type { LineChange } from '../../../test/host/spreadsheet/model/structure-change';

/** The rows or the columns of a tab, each with a number of its own that stays while others come, go and move. */
export class Lines {
  private ids: readonly number[] = [];
  private next = 0;

  /** @param first counted from 0 */
  range(first: number, count: number): readonly number[] {
    this.reach(first + count);
    return this.ids.slice(first, first + count);
  }

  follow(change: LineChange): void {
    const { at, count } = change;
    if (change.kind === 'insert') this.put(at, this.made(count));
    if (change.kind === 'delete') this.take(at, count);
    if (change.kind === 'move') this.move(at, count, change.to);
  }

  /** @param to counted before the move */
  private move(at: number, count: number, to: number): void {
    this.reach(to);
    const moved = this.take(at, count);
    this.put(to > at ? to - count : to, moved);
  }

  private put(at: number, added: readonly number[]): void {
    this.reach(at);
    this.ids = this.ids.slice(0, at).concat(added, this.ids.slice(at));
  }

  private take(at: number, count: number): readonly number[] {
    const taken = this.range(at, count);
    this.ids = this.ids.slice(0, at).concat(this.ids.slice(at + count));
    return taken;
  }

  /** The grid is as large as anybody asks. */
  private reach(length: number): void {
    if (this.ids.length < length) this.ids = this.ids.concat(this.made(length - this.ids.length));
  }

  private made(count: number): number[] {
    return Array.from({ length: count }, () => this.next++);
  }
}
