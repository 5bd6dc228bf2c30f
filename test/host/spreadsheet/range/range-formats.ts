import { ACCEPT } from './accept';
import { getEach, getOne, setAll, setEach } from './attribute-access';
import { RangeContent } from './range-content';

/** How cells are shown and what notes they carry. One value for all cells, or rows of values of the range's shape. Google's reference for Range. */
export class RangeFormats extends RangeContent {
  getNumberFormat(): string {
    return getOne(this.place, 'numberFormat');
  }

  getNumberFormats(): string[][] {
    return getEach(this.place, 'numberFormat');
  }

  setNumberFormat(value: string): this {
    setAll(this.place, 'Range.setNumberFormat', 'numberFormat', value, ACCEPT.numberFormat);
    return this;
  }

  setNumberFormats(values: readonly (readonly string[])[]): this {
    setEach(this.place, 'Range.setNumberFormats', 'numberFormat', values, ACCEPT.numberFormat);
    return this;
  }

  getNote(): string {
    return getOne(this.place, 'note');
  }

  getNotes(): string[][] {
    return getEach(this.place, 'note');
  }

  setNote(value: string | null): this {
    setAll(this.place, 'Range.setNote', 'note', value, ACCEPT.note);
    return this;
  }

  setNotes(values: readonly (readonly (string | null)[])[]): this {
    setEach(this.place, 'Range.setNotes', 'note', values, ACCEPT.note);
    return this;
  }

  getBackground(): string {
    return getOne(this.place, 'background');
  }

  getBackgrounds(): string[][] {
    return getEach(this.place, 'background');
  }

  setBackground(value: string | null): this {
    setAll(this.place, 'Range.setBackground', 'background', value, ACCEPT.background);
    return this;
  }

  setBackgrounds(values: readonly (readonly (string | null)[])[]): this {
    setEach(this.place, 'Range.setBackgrounds', 'background', values, ACCEPT.background);
    return this;
  }

  getWrap(): boolean {
    return getOne(this.place, 'wrap');
  }

  getWraps(): boolean[][] {
    return getEach(this.place, 'wrap');
  }

  setWrap(value: boolean): this {
    setAll(this.place, 'Range.setWrap', 'wrap', value, ACCEPT.wrap);
    return this;
  }

  setWraps(values: readonly (readonly boolean[])[]): this {
    setEach(this.place, 'Range.setWraps', 'wrap', values, ACCEPT.wrap);
    return this;
  }

  getHorizontalAlignment(): string {
    return getOne(this.place, 'horizontalAlignment');
  }

  getHorizontalAlignments(): string[][] {
    return getEach(this.place, 'horizontalAlignment');
  }

  setHorizontalAlignment(value: string | null): this {
    setAll(this.place, 'Range.setHorizontalAlignment', 'horizontalAlignment', value, ACCEPT.horizontalAlignment);
    return this;
  }

  setHorizontalAlignments(values: readonly (readonly (string | null)[])[]): this {
    setEach(this.place, 'Range.setHorizontalAlignments', 'horizontalAlignment', values, ACCEPT.horizontalAlignment);
    return this;
  }

  getVerticalAlignment(): string {
    return getOne(this.place, 'verticalAlignment');
  }

  getVerticalAlignments(): string[][] {
    return getEach(this.place, 'verticalAlignment');
  }

  setVerticalAlignment(value: string | null): this {
    setAll(this.place, 'Range.setVerticalAlignment', 'verticalAlignment', value, ACCEPT.verticalAlignment);
    return this;
  }

  setVerticalAlignments(values: readonly (readonly (string | null)[])[]): this {
    setEach(this.place, 'Range.setVerticalAlignments', 'verticalAlignment', values, ACCEPT.verticalAlignment);
    return this;
  }
}
