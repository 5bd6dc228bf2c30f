import type { RawCell } from '../../../../src/table/raw';
import { columnLetters } from '../../../host/spreadsheet/a1/letters';
import type { Sheet } from '../sheet';
import { cellXml } from './cell-xml';
import { type Link, linkOf } from './links';
import { MAIN, OFFICE, relationships } from './names';
import { attribute, document } from './xml';

/** A sheet's part, and the addresses that it leads to, null where it has none. */
export interface SheetParts {
  readonly sheet: string;
  readonly relationships: string | null;
}

interface LinkedCell extends Link {
  readonly reference: string;
}

export function sheetParts({ rows }: Sheet): SheetParts {
  const links: LinkedCell[] = [];
  const lines = rows.map((cells, at) => rowXml(cells, at + 1, links));
  const data = lines.join('') === '' ? '<sheetData/>' : `<sheetData>${lines.join('')}</sheetData>`;
  const head = `<dimension ref="${dimension(rows)}"/><sheetFormatPr defaultRowHeight="15"/>`;
  const outside = links.filter(({ target }) => target !== null);
  return {
    sheet: document(
      `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${head}${data}${linksXml(links, outside)}</worksheet>`,
    ),
    relationships:
      outside.length === 0 ? null : relationships(outside.map(({ target }) => ['hyperlink', target ?? ''])),
  };
}

function dimension(rows: Sheet['rows']): string {
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return columns === 0 ? 'A1' : `A1:${columnLetters(columns - 1)}${rows.length}`;
}

function rowXml(cells: readonly RawCell[], row: number, links: LinkedCell[]): string {
  const written = cells.map((cell, at) => {
    const reference = `${columnLetters(at)}${row}`;
    const link = typeof cell === 'string' ? linkOf(cell) : null;
    if (link !== null) links.push({ ...link, reference });
    return cellXml(reference, link?.text ?? cell, link !== null);
  });
  return written.join('') === '' ? '' : `<row r="${row}">${written.join('')}</row>`;
}

function linksXml(links: readonly LinkedCell[], outside: readonly LinkedCell[]): string {
  const lines = links.map((link) => {
    const id = link.target === null ? '' : ` r:id="rId${outside.indexOf(link) + 1}"`;
    const location = link.location === null ? '' : ` location="${attribute(link.location)}"`;
    return `<hyperlink ref="${link.reference}"${id}${location}/>`;
  });
  return lines.length === 0 ? '' : `<hyperlinks>${lines.join('')}</hyperlinks>`;
}
