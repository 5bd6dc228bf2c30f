/**
 * Port: a file that may be a ZIP archive. Its bytes never become an array of numbers: in Apps Script that costs more than all
 * the rest of the reading; strings cross cheaply.
 */
export interface ZipFile {
  /** Every byte as one character, U+0000 to U+00FF (ISO 8859-1): enough to check the archive before it is unpacked. */
  latin1(): string;
  /** Unpacks all parts natively. May throw what the service throws. */
  unzip(): readonly ZipPart[];
}

export interface ZipPart {
  /** With its folders: `xl/workbook.xml`. */
  readonly name: string;
  /** The part as UTF-8 text. */
  text(): string;
}
