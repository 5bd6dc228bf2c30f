import { checkArguments, refuseSignature } from '../check/arguments';
import { checkShape } from '../check/shape';
import { filled } from '../formulas/copied';
import { fromR1C1 } from '../formulas/r1c1';
import type { Box } from '../model/box';
import { livePlace } from './place';
import { RangePlace } from './range-place';
import type { Value } from './read-values';
import { mapCells, mapShown, readDisplay, readFormulas, readFormulasR1C1, readValues } from './read-values';
import { type HostRichTextValue, isRichText, richTextOf, writeRichText } from './rich-text';
import { withEquals, writeFormulas } from './write-formulas';
import { writeValues } from './write-values';

/** What stands in the cells: values, formulas, rich text. Google's reference for Range. */
export class RangeContent extends RangePlace {
  getValue(): Value {
    return readValues(first(this.place))[0]?.[0] ?? '';
  }

  getValues(): Value[][] {
    return readValues(livePlace(this.place));
  }

  getDisplayValue(): string {
    return readDisplay(first(this.place))[0]?.[0] ?? '';
  }

  getDisplayValues(): string[][] {
    return readDisplay(livePlace(this.place));
  }

  getFormula(): string {
    return readFormulas(first(this.place))[0]?.[0] ?? '';
  }

  getFormulas(): string[][] {
    return readFormulas(livePlace(this.place));
  }

  getFormulaR1C1(): string {
    return readFormulasR1C1(first(this.place))[0]?.[0] ?? '';
  }

  getFormulasR1C1(): string[][] {
    return readFormulasR1C1(livePlace(this.place));
  }

  getRichTextValue(): HostRichTextValue | null {
    return mapCells(first(this.place), richTextOf)[0]?.[0] ?? null;
  }

  getRichTextValues(): (HostRichTextValue | null)[][] {
    return mapCells(livePlace(this.place), richTextOf);
  }

  /** Whether every cell is blank: no content, no formula, and nothing that a formula spills. */
  isBlank(): boolean {
    const place = livePlace(this.place);
    const blank = (rows: boolean[][]) => rows.every((row) => row.every(Boolean));
    const isNull = (content: unknown) => content === null;
    return blank(mapCells(place, isNull)) && blank(mapShown(place, isNull));
  }

  /** Writes one value into every cell. */
  setValue(value: unknown): this {
    if (Array.isArray(value)) refuseSignature('Range.setValue', [value]);
    const { box } = livePlace(this.place);
    const row = new Array(box.columns).fill(value);
    writeValues(this.place, new Array(box.rows).fill(row));
    return this;
  }

  setValues(values: readonly (readonly unknown[])[]): this {
    const { box } = livePlace(this.place);
    checkShape('Range.setValues', values, box);
    writeValues(this.place, values);
    return this;
  }

  /** Writes one formula into every cell, as if it were filled from the first: references without `$` move along. */
  setFormula(formula: string): this {
    checkArguments('Range.setFormula', [formula], ['string']);
    const { box } = livePlace(this.place);
    writeFormulas(this.place, filled(formula, box.rows, box.columns));
    return this;
  }

  setFormulas(formulas: readonly (readonly string[])[]): this {
    const { box } = livePlace(this.place);
    checkFormulas('Range.setFormulas', formulas, box);
    writeFormulas(this.place, formulas);
    return this;
  }

  /** Writes one formula into every cell; relative references are counted from each of them. */
  setFormulaR1C1(formula: string): this {
    checkArguments('Range.setFormulaR1C1', [formula], ['string']);
    const { box } = livePlace(this.place);
    return this.setFormulasR1C1(new Array(box.rows).fill(new Array(box.columns).fill(formula)));
  }

  setFormulasR1C1(formulas: readonly (readonly string[])[]): this {
    const { box } = livePlace(this.place);
    checkFormulas('Range.setFormulasR1C1', formulas, box);
    const at = (row: number, column: number) => ({ rows: box.row + row, columns: box.column + column });
    writeFormulas(
      this.place,
      formulas.map((row, down) => row.map((text, right) => fromR1C1(withEquals(text), at(down, right)))),
    );
    return this;
  }

  setRichTextValue(value: { getText(): string }): this {
    if (!isRichText(value)) refuseSignature('Range.setRichTextValue', [value]);
    const { box } = livePlace(this.place);
    const row = new Array<string>(box.columns).fill(value.getText());
    writeRichText(this.place, new Array<string[]>(box.rows).fill(row));
    return this;
  }

  setRichTextValues(values: readonly (readonly { getText(): string }[])[]): this {
    const { box } = livePlace(this.place);
    checkShape('Range.setRichTextValues', values, box);
    if (!values.every((row) => row.every(isRichText))) refuseSignature('Range.setRichTextValues', [values]);
    writeRichText(
      this.place,
      values.map((row) => row.map((value) => value.getText())),
    );
    return this;
  }
}

function checkFormulas(method: string, formulas: unknown, box: Box): void {
  checkShape(method, formulas, box);
  if (!formulas.every((row) => row.every((text) => typeof text === 'string'))) refuseSignature(method, [formulas]);
}

function first(place: Parameters<typeof livePlace>[0]): Parameters<typeof livePlace>[0] {
  const { sheet, box } = livePlace(place);
  return { sheet, box: { ...box, rows: 1, columns: 1 } };
}
