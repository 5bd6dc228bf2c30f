import type { RawCell, RawRow } from '../raw';
import { cellReference } from './cell-reference';
import type { Relationship } from './relationships';
import type { XmlScanner } from './xml-scanner';

/** A link of a sheet: on which cell, and to where. */
export interface Hyperlink {
  readonly cell: string;
  /** The relationship with its address; undefined for a place in the workbook itself. */
  readonly id: string | undefined;
}

/** Reads `<hyperlinks>`, its start tag being read already. */
export function readHyperlinks(scanner: XmlScanner): readonly Hyperlink[] {
  const links: Hyperlink[] = [];
  scanner.children((name) => {
    if (name !== 'hyperlink') return;
    const [cell = ''] = (scanner.attribute('ref') ?? '').split(':');
    links.push({ cell, id: scanner.attribute(':id') });
  });
  return links;
}

/** What XlsxWriter keeps whole in the cell, and what a cell begins with that kept it. */
const WHOLE = /^(https?|ftps?):/i;
const PREFIX = /^(https?|ftps?|mailto|file|internal|external):/i;

/**
 * How many of the links stand on a cell that lost the beginning of what was answered: XlsxWriter writes `mailto:a@x.org` as
 * `a@x.org`, `file:///etc/hosts` as `etc\hosts`, `internal:Sheet1!A1` as `Sheet1!A1` (`worksheet.py`, `url.py`).
 */
export function countShortened(
  links: readonly Hyperlink[],
  rows: readonly RawRow[],
  relationships: readonly Relationship[],
): number {
  const targets = new Map(relationships.map(({ id, target }) => [id, target]));
  return links.filter(({ cell, id }) => isShortened(textAt(rows, cell), id === undefined ? '' : targets.get(id)))
    .length;
}

/** A link whose relationship is missing says nothing. */
function isShortened(text: string, target: string | undefined): boolean {
  return text !== '' && target !== undefined && !WHOLE.test(target) && !PREFIX.test(text);
}

function textAt(rows: readonly RawRow[], cell: string): string {
  const reference = cellReference(cell);
  const found: RawCell | undefined = reference === null ? '' : rows[reference.row - 1]?.[reference.column - 1];
  return typeof found === 'string' ? found : '';
}
