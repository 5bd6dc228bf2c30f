import { permitCells } from '../check/permit';
import type { Content } from '../model/content';
import { checkValidation } from '../validation/check-validation';
import type { Place } from './place';
import { checkLengths, writeValues } from './write-values';

/** Text for setRichTextValues. Styles and links are not kept: only the text matters here. */
export class HostRichTextValue {
  constructor(private readonly text: string) {}

  getText(): string {
    return this.text;
  }

  copy(): HostRichTextValueBuilder {
    return new HostRichTextValueBuilder(this.text);
  }
}

/** What SpreadsheetApp.newRichTextValue() gives. */
export class HostRichTextValueBuilder {
  constructor(private text = '') {}

  setText(text: string): this {
    this.text = text;
    return this;
  }

  build(): HostRichTextValue {
    return new HostRichTextValue(this.text);
  }
}

/** Whether a value can be given to setRichTextValues. */
export function isRichText(value: unknown): value is { getText(): string } {
  return typeof value === 'object' && value !== null && 'getText' in value && typeof value.getText === 'function';
}

/** Writes texts as they stand, without reading them as typed (unless the quirk says so). */
export function writeRichText(place: Place, texts: readonly (readonly string[])[]): void {
  const { sheet } = place;
  if (sheet.book.quirks.richText === 'coerced') writeValues(place, texts);
  else writeExact(place, texts);
}

function writeExact({ sheet, box }: Place, texts: readonly (readonly string[])[]): void {
  permitCells(sheet, box);
  for (const row of texts) checkLengths(sheet.book, row);
  checkValidation(sheet, box, (row, column) => texts[row]?.[column] || null);
  texts.forEach((row, at) => {
    row.forEach((text, column) => {
      sheet.cells.set(box.row + at, box.column + column, text === '' ? null : text);
    });
  });
}

/** The text of a cell as rich text; null where it holds a number, a boolean or a formula (Google's reference for Range). */
export function richTextOf(content: Content): HostRichTextValue | null {
  if (content === null) return new HostRichTextValue('');
  return typeof content === 'string' ? new HostRichTextValue(content) : null;
}
