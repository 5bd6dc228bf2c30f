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
  const texts: string[] = [];
  let hasText = false;
  scanner.children((name) => {
    if (name === 'r') texts.push(readRun(scanner));
    else if (name === 't' && !hasText) texts.push(decodeEscapes(scanner.content()));
    else if (!NO_TEXT.includes(name)) scanner.fail('element');
    hasText = hasText || name === 't';
  }, 'pass');
  return texts.join('');
}

/** What is unknown in a run is passed over: an answer like `<r><b>x</b></r>` is written raw, and is no reason to stop. */
function readRun(scanner: XmlScanner): string {
  let text = '';
  scanner.children((name) => {
    if (name === 't') text += decodeEscapes(scanner.content());
  }, 'pass');
  return text;
}
