/** Above this many pieces `splice` with spread arguments would be slow or overflow the stack. */
const SPREAD = 1000;

/**
 * Values along one axis, kept as runs of equal values, so that a format on a whole column costs one entry.
 * `undefined` is the default. The last run has no end: the tab knows how long the axis is.
 */
export class Runs<T> {
  constructor(
    readonly starts: number[] = [0],
    readonly values: (T | undefined)[] = [undefined],
  ) {}

  get(at: number): T | undefined {
    return this.values[this.find(at)];
  }

  /** Whether all of `count` positions from `at` have the same value. */
  isUniform(at: number, count: number): boolean {
    const next = this.starts[this.find(at) + 1];
    return next === undefined || next >= at + count;
  }

  /** Whether every position has the default. */
  isDefault(): boolean {
    return this.values.length === 1 && this.values[0] === undefined;
  }

  slice(at: number, count: number): (T | undefined)[] {
    const out = new Array<T | undefined>(count);
    let run = this.find(at);
    for (let offset = 0; offset < count; offset += 1) {
      while ((this.starts[run + 1] ?? Infinity) <= at + offset) run += 1;
      out[offset] = this.values[run];
    }
    return out;
  }

  fill(at: number, count: number, value: T | undefined): void {
    if (count > 0) this.replace(at, count, [at], [value]);
  }

  assign(at: number, values: readonly (T | undefined)[]): void {
    if (values.length === 0) return;
    const starts: number[] = [];
    const kept: (T | undefined)[] = [];
    values.forEach((value, offset) => {
      if (offset > 0 && value === kept[kept.length - 1]) return;
      starts.push(at + offset);
      kept.push(value);
    });
    this.replace(at, values.length, starts, kept);
  }

  insert(at: number, count: number, value: T | undefined): void {
    let index = this.starts.length;
    for (; index > 0 && (this.starts[index - 1] ?? 0) >= at; index -= 1) {
      this.starts[index - 1] = (this.starts[index - 1] ?? 0) + count;
    }
    if (index === 0) {
      this.starts.unshift(0);
      this.values.unshift(undefined);
    }
    this.fill(at, count, value);
  }

  remove(at: number, count: number): void {
    const starts: number[] = [];
    const values: (T | undefined)[] = [];
    this.starts.forEach((start, index) => {
      const moved = start < at ? start : Math.max(at, start - count);
      if (starts[starts.length - 1] === moved) dropLast(starts, values);
      if (values.length > 0 && values[values.length - 1] === this.values[index]) return;
      starts.push(moved);
      values.push(this.values[index]);
    });
    splice(this.starts, 0, this.starts.length, starts);
    splice(this.values, 0, this.values.length, values);
  }

  clone(): Runs<T> {
    return new Runs([...this.starts], [...this.values]);
  }

  /** Index of the run that covers a position. */
  private find(at: number): number {
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.starts[middle] ?? Infinity) <= at) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  private replace(at: number, count: number, starts: number[], values: (T | undefined)[]): void {
    const first = this.find(at);
    const from = (this.starts[first] ?? 0) < at ? first + 1 : first;
    const last = this.find(at + count - 1);
    if (this.starts[last + 1] !== at + count) {
      starts.push(at + count);
      values.push(this.values[last]);
    }
    splice(this.starts, from, last - from + 1, starts);
    splice(this.values, from, last - from + 1, values);
    this.join(from + starts.length);
    this.join(from + starts.length - 1);
    this.join(from);
  }

  /** Joins a run to the one before it if their values are equal. */
  private join(index: number): void {
    if (index <= 0 || index >= this.starts.length || this.values[index] !== this.values[index - 1]) return;
    this.starts.splice(index, 1);
    this.values.splice(index, 1);
  }
}

function dropLast(starts: unknown[], values: unknown[]): void {
  starts.pop();
  values.pop();
}

function splice<V>(list: V[], at: number, gone: number, added: readonly V[]): void {
  if (added.length <= SPREAD) {
    list.splice(at, gone, ...added);
    return;
  }
  const tail = list.splice(at).slice(gone);
  for (const value of added) list.push(value);
  for (const value of tail) list.push(value);
}
