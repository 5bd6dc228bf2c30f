import type { XmlScanner } from './xml-scanner';

/** The elements that make up a table. */
const TABLE = ['worksheet', 'sheetData', 'row', 'c', 'f', 'v', 'is', 't', 'r', 'si'];

/**
 * What is unknown among rows and cells is passed over, as the standard wants it (extensions). But a row in a cell, or a cell
 * of another vocabulary, would be an answer lost.
 */
export function refuseMisplaced(scanner: XmlScanner, name: string): void {
  if (TABLE.includes(name.slice(name.lastIndexOf(':') + 1))) scanner.fail('element');
}
