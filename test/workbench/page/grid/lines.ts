import type { AxisView, RunsView } from '../../contract';

/** The lines of an axis that follow each other with the same size. */
interface Segment {
  readonly start: number;
  readonly offset: number;
  readonly size: number;
}

/** Where the rows (or columns) of a tab are, in pixels from the first one. Hidden lines have size 0. */
export class Lines {
  readonly length: number;
  readonly frozen: number;
  readonly total: number;
  private readonly segments: readonly Segment[];

  constructor({ length, frozen, hidden, sizes }: AxisView, size: number) {
    this.length = length;
    this.frozen = frozen;
    const starts = [...new Set([0, ...hidden.starts, ...sizes.starts])]
      .filter((at) => at < length)
      .sort((a, b) => a - b);
    const segments: Segment[] = [];
    let offset = 0;
    for (const [at, start] of starts.entries()) {
      const own = valueAt(hidden, start) === true ? 0 : (valueAt(sizes, start) ?? size);
      segments.push({ start, offset, size: own });
      offset += own * ((starts[at + 1] ?? length) - start);
    }
    this.segments = segments;
    this.total = offset;
  }

  offset(line: number): number {
    const { start, offset, size } = this.find((segment) => segment.start <= line);
    return offset + (line - start) * size;
  }

  size(line: number): number {
    return this.find((segment) => segment.start <= line).size;
  }

  /** The line at a distance from the first one; the last line below all. */
  at(pixels: number): number {
    const { start, offset, size } = this.find((segment) => segment.offset <= pixels && segment.size > 0);
    const line = size === 0 ? start : start + Math.floor((pixels - offset) / size);
    return Math.min(Math.max(line, 0), this.length - 1);
  }

  /** The next line that is not hidden, `by` steps away (negative: back); where there is none, the last one reached. */
  step(line: number, by: number): number {
    const way = Math.sign(by);
    let reached = line;
    let left = Math.abs(by);
    for (let at = line + way; left > 0 && at >= 0 && at < this.length; at += way) {
      if (this.size(at) === 0) continue;
      reached = at;
      left -= 1;
    }
    return reached;
  }

  /** The last segment that fits, else the first one. */
  private find(fits: (segment: Segment) => boolean): Segment {
    for (let at = this.segments.length - 1; at > 0; at -= 1) {
      const segment = this.segments[at];
      if (segment !== undefined && fits(segment)) return segment;
    }
    return this.segments[0] ?? { start: 0, offset: 0, size: 0 };
  }
}

function valueAt<T>({ starts, values }: RunsView<T>, at: number): T | null {
  let last: T | null = null;
  for (const [index, start] of starts.entries()) {
    if (start > at) break;
    last = values[index] ?? null;
  }
  return last;
}
