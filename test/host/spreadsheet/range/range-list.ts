import type { ClearOptions } from './clear';
import type { HostRange } from './range';

/** Google's RangeList: the same act on several ranges of a tab. An act that one range refuses stops there. */
export class HostRangeList {
  constructor(private readonly ranges: readonly HostRange[]) {}

  getRanges(): HostRange[] {
    return [...this.ranges];
  }

  clear(options: ClearOptions = {}): this {
    return each(this, (range) => range.clear(options));
  }

  clearContent(): this {
    return each(this, (range) => range.clearContent());
  }

  clearFormat(): this {
    return each(this, (range) => range.clearFormat());
  }

  clearNote(): this {
    return each(this, (range) => range.clearNote());
  }

  breakApart(): this {
    return each(this, (range) => range.breakApart());
  }

  setValue(value: unknown): this {
    return each(this, (range) => range.setValue(value));
  }

  setFormula(formula: string): this {
    return each(this, (range) => range.setFormula(formula));
  }

  setNote(note: string | null): this {
    return each(this, (range) => range.setNote(note));
  }

  setNumberFormat(numberFormat: string): this {
    return each(this, (range) => range.setNumberFormat(numberFormat));
  }

  setBackground(color: string | null): this {
    return each(this, (range) => range.setBackground(color));
  }

  setFontColor(color: string | null): this {
    return each(this, (range) => range.setFontColor(color));
  }

  setFontFamily(fontFamily: string | null): this {
    return each(this, (range) => range.setFontFamily(fontFamily));
  }

  setFontLine(fontLine: string | null): this {
    return each(this, (range) => range.setFontLine(fontLine));
  }

  setFontSize(size: number): this {
    return each(this, (range) => range.setFontSize(size));
  }

  setFontStyle(fontStyle: string | null): this {
    return each(this, (range) => range.setFontStyle(fontStyle));
  }

  setFontWeight(fontWeight: string | null): this {
    return each(this, (range) => range.setFontWeight(fontWeight));
  }

  setHorizontalAlignment(alignment: string | null): this {
    return each(this, (range) => range.setHorizontalAlignment(alignment));
  }

  setVerticalAlignment(alignment: string | null): this {
    return each(this, (range) => range.setVerticalAlignment(alignment));
  }

  setWrap(isWrapEnabled: boolean): this {
    return each(this, (range) => range.setWrap(isWrapEnabled));
  }
}

function each<L extends HostRangeList>(list: L, act: (range: HostRange) => unknown): L {
  list.getRanges().forEach(act);
  return list;
}
