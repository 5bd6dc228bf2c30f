import { refuseSignature } from '../check/arguments';
import { sortBox } from '../model/sort-box';
import { type ClearOptions, clear, clearContent, clearFormat, clearNote } from './clear';
import { breakApart, merge, merges } from './merge';
import { cut, type PasteOptions, paste } from './paste';
import { livePlace } from './place';
import { RangeRules } from './range-rules';
import { type SortSpec, sortKeys } from './sort-keys';

/** Google's Range, in memory. Positions are counted from 1. What is refused throws an Error with Google's words. */
export class HostRange extends RangeRules {
  clear(options: ClearOptions = {}): this {
    if (typeof options !== 'object' || options === null) refuseSignature('Range.clear', [options]);
    clear(livePlace(this.place), options);
    return this;
  }

  clearContent(): this {
    clearContent(livePlace(this.place));
    return this;
  }

  clearFormat(): this {
    clearFormat(livePlace(this.place));
    return this;
  }

  clearNote(): this {
    clearNote(livePlace(this.place));
    return this;
  }

  /** Sorts the rows of the range; formats and notes go with their cells. */
  sort(sortSpecObj: SortSpec | readonly SortSpec[]): this {
    const { sheet, box } = livePlace(this.place);
    sortBox(sheet, box, sortKeys(sortSpecObj, box));
    return this;
  }

  copyTo(destination: HostRange, options: PasteOptions = {}): void {
    if (!(destination instanceof HostRange) || typeof options !== 'object')
      refuseSignature('Range.copyTo', [destination, options]);
    paste(this.place, destination.place, options);
  }

  moveTo(target: HostRange): void {
    if (!(target instanceof HostRange)) refuseSignature('Range.moveTo', [target]);
    cut(this.place, target.place);
  }

  merge(): this {
    merge(livePlace(this.place));
    return this;
  }

  breakApart(): this {
    breakApart(livePlace(this.place));
    return this;
  }

  isPartOfMerge(): boolean {
    const { sheet, box } = livePlace(this.place);
    return merges(sheet, box).length > 0;
  }

  getMergedRanges(): HostRange[] {
    const { sheet, box } = livePlace(this.place);
    return merges(sheet, box).map((one) => sheet.book.make.range(sheet, one));
  }
}
