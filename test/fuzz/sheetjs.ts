import { read, SSF } from '@e965/xlsx';
import type { RawCell, RawRow } from '../../src/table/raw';
import { serialOf } from '../../src/table/xlsx/date-serial';
import { zipOf } from '../fakes/zip-file';

interface SheetJsCell {
  readonly t: string;
  readonly v?: unknown;
  readonly w?: string;
  readonly f?: string;
  readonly z?: unknown;
}

const OVERRIDES = [
  ['workbook', 'sheet.main'],
  ['worksheets/sheet1', 'worksheet'],
  ['styles', 'styles'],
  ['sharedStrings', 'sharedStrings'],
].map(
  ([part, type]) =>
    `<Override PartName="/xl/${part}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${type}+xml"/>`,
);
/** SheetJS finds the parts by this one, which we do not need. */
const CONTENT_TYPES = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${OVERRIDES.join('')}</Types>`;

/** The first sheet as SheetJS reads it, in our shape; null if it finds none. */
export function readSheetJs(parts: Readonly<Record<string, string>>): ComparedCell[][] | null {
  const bytes = zipOf({ '[Content_Types].xml': CONTENT_TYPES, ...parts });
  const book = read(bytes, { type: 'array', dense: true, cellNF: true, cellFormula: true, cellHTML: false });
  const sheet: { readonly '!data'?: readonly (readonly SheetJsCell[] | undefined)[] } | undefined =
    book.Sheets[book.SheetNames[0] ?? ''];
  if (sheet === undefined) return null;
  return trimRows(Array.from(sheet['!data'] ?? [], (row) => Array.from(row ?? [], compared)));
}

/** A cell as far as two readers can agree: a number by its value, not by its digits. */
export type ComparedCell = string | number | boolean | { readonly date: number };

function compared(cell: SheetJsCell | undefined): ComparedCell {
  if (cell === undefined) return '';
  if (cell.f !== undefined) return `=${cell.f}`;
  if (cell.t === 'e') return cell.w ?? '';
  if (cell.t === 'n' && typeof cell.z === 'string' && SSF.is_date(cell.z))
    return { date: serialOf(Number(cell.v), false) };
  return typeof cell.v === 'string' || typeof cell.v === 'number' || typeof cell.v === 'boolean' ? cell.v : '';
}

/** Our rows in the same shape. */
export const comparable = (rows: readonly RawRow[]): ComparedCell[][] => trimRows(rows.map((row) => row.map(ours)));

function ours(cell: RawCell): ComparedCell {
  if (typeof cell === 'string') return cell;
  if (cell.kind === 'date' || cell.kind === 'time') return { date: cell.serial };
  return cell.kind === 'number' ? Number(cell.text) : cell.value;
}

const trimRow = (row: readonly ComparedCell[]): ComparedCell[] =>
  row.slice(0, row.findLastIndex((cell) => cell !== '') + 1);

function trimRows(rows: readonly (readonly ComparedCell[])[]): ComparedCell[][] {
  const trimmed = rows.map(trimRow);
  return trimmed.slice(0, trimmed.findLastIndex((row) => row.length > 0) + 1);
}
