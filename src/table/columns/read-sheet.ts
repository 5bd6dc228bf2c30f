import { isHxlRow } from '../hxl';
import type { RawCell, RawRow, RawSheet } from '../raw';
import { linksToParent, type OwnSuffix, ownSuffix } from './own-suffix';

/** A sheet cut into its parts, not named yet. */
export interface SheetParts {
  readonly sheet: string;
  readonly header: readonly string[];
  readonly hxl: readonly string[] | null;
  readonly rows: readonly RawRow[];
  readonly droppedCells: number;
  readonly shortenedLinks: number;
  /** What its first row says of the table it belongs to; null for a table without that column: the submissions. */
  readonly parent: string | null;
}

const isEmpty = (row: RawRow): boolean => row.every((cell) => cell === '');

/**
 * Cuts a sheet into header, tags and rows. Rows without any cell are no rows.
 * @param tagged whether the form has HXL tags at all, for exports without KoboToolbox's own columns
 * @returns null for a sheet with nothing in it (an export of no submissions), `no-header` where rows stand without one
 */
export function readSheet(sheet: RawSheet, tagged: boolean): SheetParts | null | 'no-header' {
  const [first = [], ...others] = sheet.rows;
  const header = withoutTail(first).map(cellText);
  const below = others.filter((row) => !isEmpty(row));
  if (header.length === 0) return below.length === 0 ? null : 'no-header';
  const own = ownSuffix(header, null);
  const cut = below.map((row) => fitted(row, header.length));
  const hxl = tagsOf(cut[0], own, tagged);
  const rows = hxl === null ? cut : cut.slice(1);
  return {
    sheet: sheet.name,
    header,
    hxl,
    rows,
    droppedCells: below.reduce((sum, row) => sum + beyond(row, header.length), 0),
    shortenedLinks: sheet.shortenedLinks,
    parent: parentOf(rows[0], own),
  };
}

/** Empty texts at the end are no headers: nothing is written there but cells that belong to none. */
function withoutTail(row: RawRow): RawRow {
  let length = row.length;
  while (length > 0 && row[length - 1] === '') length--;
  return row.slice(0, length);
}

/** A cell's text, where only text can be: in a header. */
function cellText(cell: RawCell): string {
  if (typeof cell === 'string') return cell;
  if (cell.kind === 'number') return cell.text;
  return cell.kind === 'boolean' ? String(cell.value).toUpperCase() : String(cell.serial);
}

function fitted(row: RawRow, length: number): RawRow {
  if (row.length === length) return row;
  return row.length > length ? row.slice(0, length) : [...row, ...new Array<string>(length - row.length).fill('')];
}

const beyond = (row: RawRow, length: number): number => row.slice(length).filter((cell) => cell !== '').length;

/**
 * The row of HXL tags, if this is one. Answers may look like tags, but a row of answers always has some of KoboToolbox's own
 * values, `_uuid` at least, and a row of tags has none.
 */
function tagsOf(row: RawRow | undefined, { start, columns }: OwnSuffix, tagged: boolean): readonly string[] | null {
  if (row === undefined || (columns.length === 0 && !tagged) || !isEmpty(row.slice(start))) return null;
  const texts = row.filter((cell) => typeof cell === 'string');
  return texts.length === row.length && isHxlRow(texts) ? texts : null;
}

function parentOf(row: RawRow | undefined, own: OwnSuffix): string | null {
  if (!linksToParent(own)) return null;
  const at = own.columns.findIndex(({ role }) => role === 'parent-table');
  return cellText(row?.[own.start + at] ?? '');
}
