import { ACCEPT } from './accept';
import { getEach, getOne, setAll, setEach } from './attribute-access';
import { RangeFormats } from './range-formats';

/** The letters in the cells. One value for all cells, or rows of values of the range's shape. Google's reference for Range. */
export class RangeFonts extends RangeFormats {
  getFontWeight(): string {
    return getOne(this.place, 'fontWeight');
  }

  getFontWeights(): string[][] {
    return getEach(this.place, 'fontWeight');
  }

  setFontWeight(value: string | null): this {
    setAll(this.place, 'Range.setFontWeight', 'fontWeight', value, ACCEPT.fontWeight);
    return this;
  }

  setFontWeights(values: readonly (readonly (string | null)[])[]): this {
    setEach(this.place, 'Range.setFontWeights', 'fontWeight', values, ACCEPT.fontWeight);
    return this;
  }

  getFontStyle(): string {
    return getOne(this.place, 'fontStyle');
  }

  getFontStyles(): string[][] {
    return getEach(this.place, 'fontStyle');
  }

  setFontStyle(value: string | null): this {
    setAll(this.place, 'Range.setFontStyle', 'fontStyle', value, ACCEPT.fontStyle);
    return this;
  }

  setFontStyles(values: readonly (readonly (string | null)[])[]): this {
    setEach(this.place, 'Range.setFontStyles', 'fontStyle', values, ACCEPT.fontStyle);
    return this;
  }

  getFontLine(): string {
    return getOne(this.place, 'fontLine');
  }

  getFontLines(): string[][] {
    return getEach(this.place, 'fontLine');
  }

  setFontLine(value: string | null): this {
    setAll(this.place, 'Range.setFontLine', 'fontLine', value, ACCEPT.fontLine);
    return this;
  }

  setFontLines(values: readonly (readonly (string | null)[])[]): this {
    setEach(this.place, 'Range.setFontLines', 'fontLine', values, ACCEPT.fontLine);
    return this;
  }

  getFontColor(): string {
    return getOne(this.place, 'fontColor');
  }

  getFontColors(): string[][] {
    return getEach(this.place, 'fontColor');
  }

  setFontColor(value: string | null): this {
    setAll(this.place, 'Range.setFontColor', 'fontColor', value, ACCEPT.fontColor);
    return this;
  }

  setFontColors(values: readonly (readonly (string | null)[])[]): this {
    setEach(this.place, 'Range.setFontColors', 'fontColor', values, ACCEPT.fontColor);
    return this;
  }

  getFontSize(): number {
    return getOne(this.place, 'fontSize');
  }

  getFontSizes(): number[][] {
    return getEach(this.place, 'fontSize');
  }

  setFontSize(value: number): this {
    setAll(this.place, 'Range.setFontSize', 'fontSize', value, ACCEPT.fontSize);
    return this;
  }

  setFontSizes(values: readonly (readonly number[])[]): this {
    setEach(this.place, 'Range.setFontSizes', 'fontSize', values, ACCEPT.fontSize);
    return this;
  }

  getFontFamily(): string {
    return getOne(this.place, 'fontFamily');
  }

  getFontFamilies(): string[][] {
    return getEach(this.place, 'fontFamily');
  }

  setFontFamily(value: string | null): this {
    setAll(this.place, 'Range.setFontFamily', 'fontFamily', value, ACCEPT.fontFamily);
    return this;
  }

  setFontFamilies(values: readonly (readonly (string | null)[])[]): this {
    setEach(this.place, 'Range.setFontFamilies', 'fontFamily', values, ACCEPT.fontFamily);
    return this;
  }
}
