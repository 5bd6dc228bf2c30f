import type { XmlScanner } from './xml-scanner';
import { decodeEscapes } from './xml-text';

/** What may stand beside `<t>` and `<r>` and is no text. */
const NO_TEXT = ['rPh', 'phoneticPr'];

/**
 * The text of the `<is>` or `<si>` just opened: its `<t>`, or the `<t>` of its runs `<r>` joined. Phonetic runs `<rPh>` are
 * how a text is said, not what it says. Text beside a `<t>` belongs to no cell (ECMA-376 18.4.8): formpack writes an answer
 * like `<r>rich</r>` so, and every reader sees an empty cell.
 */
export function readStringItem(scanner: XmlScanner): string {
  let text = '';
  const run = (name: string): void => {
    if (name === 't') text += decodeEscapes(scanner.content());
  };
  const item = (name: string): void => {
    if (name === 'r') scanner.children(run, 'pass');
    else if (name === 't') run(name);
    else if (!NO_TEXT.includes(name)) scanner.fail('element');
  };
  scanner.children(item, 'pass');
  return text;
}
