import type { Result } from '../../shared/result';
import { readXml, type XmlPart } from './xml-document';

/** A line of a `.rels` part: what a part points to (ECMA-376 part 2, 9.3). */
export interface Relationship {
  readonly id: string;
  /** The last word of its type: `worksheet`, `styles`. The words before differ between the two dialects of the standard. */
  readonly type: string;
  readonly target: string;
  readonly external: boolean;
}

/** Reads a `.rels` part. */
export function readRelationships(part: XmlPart): Result<readonly Relationship[]> {
  return readXml(part, 'Relationships', (scanner) => {
    const found: Relationship[] = [];
    const ids = new Set<string>();
    scanner.children((name) => {
      if (name !== 'Relationship') return void scanner.fail('element');
      const id = scanner.required('Id');
      if (ids.has(id)) scanner.fail('Id twice');
      ids.add(id);
      const type = scanner.required('Type');
      found.push({
        id,
        type: type.slice(type.lastIndexOf('/') + 1),
        target: scanner.required('Target'),
        external: scanner.attribute('TargetMode') === 'External',
      });
    });
    return found;
  });
}

/** Where the relationships of a part stand: `xl/workbook.xml` → `xl/_rels/workbook.xml.rels`. */
export function relationshipsOf(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/**
 * The part that a target names: absolute (`/xl/a.xml`), or relative to the folder of the part that points to it.
 * @param source the part whose relationship it is, `''` for the package's own
 */
export function targetPart(source: string, target: string): string {
  const folder = target.startsWith('/') ? [] : source.split('/').slice(0, -1);
  const path: string[] = folder;
  for (const step of target.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.' && step !== '') path.push(step);
  }
  return path.join('/');
}
