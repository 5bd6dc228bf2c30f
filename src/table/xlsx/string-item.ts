import type { XmlScanner } from './xml-scanner';
import { decodeEscapes } from './xml-text';

/**
 * The text of the `<is>` or `<si>` just opened: its `<t>`, or the `<t>` of its runs `<r>` joined. Phonetic runs `<rPh>` are
 * how a text is said, not what it says. Text beside a `<t>` belongs to no cell (ECMA-376 18.4.8): formpack writes an answer
 * like `<r>rich</r>` so, and every reader sees an empty cell.
 */
export function readStringItem(scanner: XmlScanner): string {
  let text = '';
  scanner.children((name) => {
    if (name === 't') text += decodeEscapes(scanner.content());
    if (name === 'r')
      scanner.children((inner) => {
        if (inner === 't') text += decodeEscapes(scanner.content());
      }, 'pass');
  }, 'pass');
  return text;
}
