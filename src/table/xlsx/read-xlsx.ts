import { fail, ok, type Result } from '../../shared/result';
import type { ZipFile } from '../../shared/zip-file';
import type { RawRow, RawSheet } from '../raw';
import type { CellContext } from './cell-values';
import { countShortened } from './hyperlinks';
import { openPackage, type PackageParts } from './package-parts';
import { type Relationship, readRelationships, relationshipsOf, targetPart } from './relationships';
import { readSharedStrings } from './shared-strings';
import { readSheet, type SheetContent } from './sheet';
import { readStyles } from './styles';
import { readWorkbook, type SheetEntry, type Workbook } from './workbook';
import type { XmlPart } from './xml-document';

/**
 * Places of all sheets, gaps included. A file of a few hundred kilobytes can name the last column in every row; Google Sheets
 * holds ten million cells, so what is beyond could go nowhere.
 */
const MOST_PLACES = 40_000_000;

/** Tabs of other kinds. */
const NO_TABLES = ['chartsheet', 'dialogsheet', 'xlMacrosheet', 'xlIntlMacrosheet'];

/**
 * Reads an Excel workbook (ECMA-376, `.xlsx`), KoboToolbox's own or one that was saved again elsewhere.
 * @param zip the file; unpacked only after its table of contents was checked
 * @param most places that all sheets may have together
 * @returns the sheets in the order of their tabs; `not-xlsx`, `workbook-locked`, `download-cut`, `archive-too-large`, or
 * `xlsx-unreadable` with the part and the character that cannot be read: never a wrong value instead
 */
export function readXlsx(zip: ZipFile, most = MOST_PLACES): Result<readonly RawSheet[]> {
  const parts = openPackage(zip);
  if (!parts.ok) return parts;
  const name = workbookPart(parts.value);
  if (!name.ok) return name;
  const part = parts.value.read(name.value);
  if (!part.ok) return part;
  const workbook = readWorkbook(part.value);
  if (!workbook.ok) return workbook;
  const links = linksOf(parts.value, name.value);
  if (!links.ok) return links;
  return readSheets({ parts: parts.value, part: name.value, links: links.value }, workbook.value, most);
}

/** A workbook's part, and what it points to. */
interface Book {
  readonly parts: PackageParts;
  readonly part: string;
  readonly links: readonly Relationship[];
}

/** The package says which part is the workbook; nearly always `xl/workbook.xml`. */
function workbookPart(parts: PackageParts): Result<string> {
  const links = linksOf(parts, '');
  if (!links.ok) return links;
  const target = links.value.find(({ type }) => type === 'officeDocument')?.target ?? 'xl/workbook.xml';
  const part = targetPart('', target);
  return parts.has(part) ? ok(part) : fail({ code: 'not-xlsx', found: 'other' });
}

/** A part without relationships has no `.rels` part. */
function linksOf(parts: PackageParts, part: string): Result<readonly Relationship[]> {
  const name = relationshipsOf(part);
  return parts.has(name) ? readPart(parts, name, readRelationships) : ok([]);
}

function readPart<T>(parts: PackageParts, name: string, read: (part: XmlPart) => Result<T>): Result<T> {
  const part = parts.read(name);
  return part.ok ? read(part.value) : part;
}

function readSheets(book: Book, { sheets, date1904 }: Workbook, most: number): Result<readonly RawSheet[]> {
  const sharedStrings = optional(book, 'sharedStrings', readSharedStrings);
  if (!sharedStrings.ok) return sharedStrings;
  const styles = optional(book, 'styles', readStyles);
  if (!styles.ok) return styles;
  const read: RawSheet[] = [];
  let left = most;
  for (const entry of sheets) {
    const context = { sharedStrings: sharedStrings.value, styles: styles.value, date1904, most: left };
    const sheet = readEntry(book, entry, context);
    if (!sheet.ok) return sheet;
    if (sheet.value === null) continue;
    read.push(sheet.value);
    left -= placesOf(sheet.value.rows);
  }
  return ok(read);
}

/** A part of which a workbook has at most one; without it, an empty list. */
function optional<T>(book: Book, type: string, read: (part: XmlPart) => Result<readonly T[]>): Result<readonly T[]> {
  const link = book.links.find((one) => one.type === type && !one.external);
  return link === undefined ? ok([]) : readPart(book.parts, targetPart(book.part, link.target), read);
}

/** Null for a tab that is no table: a chart, a macro. */
function readEntry(book: Book, { name, id }: SheetEntry, context: CellContext): Result<RawSheet | null> {
  const link = book.links.find((one) => one.id === id);
  if (link === undefined || ![...NO_TABLES, 'worksheet'].includes(link.type))
    return fail({ code: 'xlsx-unreadable', part: book.part, position: 0, what: 'sheet without a part' });
  if (NO_TABLES.includes(link.type)) return ok(null);
  const part = targetPart(book.part, link.target);
  const content = readPart(book.parts, part, (xml) => readSheet(xml, context));
  if (!content.ok) return content;
  const shortened = shortenedLinks(book.parts, part, content.value);
  return shortened.ok ? ok({ name, rows: content.value.rows, shortenedLinks: shortened.value }) : shortened;
}

function shortenedLinks(parts: PackageParts, part: string, { links, rows }: SheetContent): Result<number> {
  if (links.length === 0) return ok(0);
  const targets = linksOf(parts, part);
  return targets.ok ? ok(countShortened(links, rows, targets.value)) : targets;
}

const placesOf = (rows: readonly RawRow[]): number => rows.reduce((sum, row) => sum + row.length + 1, 0);
