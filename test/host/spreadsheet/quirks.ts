/**
 * Behaviours of Google Sheets that could not be seen for certain, as switches.
 * The defaults are what we believe (see BELIEFS); the other values let tests prove that callers find out and adapt.
 */
export interface Quirks {
  /** A leading apostrophe in a cell with format `@`: taken away, or part of the text. */
  readonly apostropheInTextCell: 'consumed' | 'kept';
  /** The same in every other cell. */
  readonly apostropheElsewhere: 'consumed' | 'kept';
  /** A leading `=` in a cell with format `@`. */
  readonly formulaInTextCell: 'formula' | 'text';
  /** Whether format `@`, set before the write, stops the reading of numbers, dates and booleans. */
  readonly textFormatStops: boolean;
  /** Text given to setRichTextValues: stored as it stands, or read as if typed. */
  readonly richText: 'exact' | 'coerced';
  /** Results of formulas by their text, for example `{ '=1+1': 2 }`. All others are computed. */
  readonly formulaValues: Readonly<Record<string, string | number | boolean>>;
}

export const QUIRKS: Quirks = Object.freeze({
  apostropheInTextCell: 'consumed',
  apostropheElsewhere: 'consumed',
  formulaInTextCell: 'formula',
  textFormatStops: true,
  richText: 'exact',
  formulaValues: Object.freeze({}),
});
