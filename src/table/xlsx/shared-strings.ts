import type { Result } from '../../shared/result';
import { readStringItem } from './string-item';
import { readXml, type XmlPart } from './xml-document';

/** The table of texts that cells of type `s` point into; KoboToolbox writes none, Excel and LibreOffice do. */
export function readSharedStrings(part: XmlPart): Result<readonly string[]> {
  return readXml(part, 'sst', (scanner) => {
    const strings: string[] = [];
    scanner.children((name) => {
      if (name === 'si') strings.push(readStringItem(scanner));
      // Whatever else it were, all strings behind it would have another number.
      else if (name !== 'extLst') scanner.fail('element');
    });
    return strings;
  });
}
