import type { Cell } from '../../table/cell';
import type { CellType, Column, Role } from '../../table/column';
import type { Table } from '../../table/typed-table';
import { codecs } from '../../table/values/codecs';
import { columnIn, isAmong } from './column-in';
import type { LaidColumn } from './laid-column';
import type { LayoutContext } from './layout-context';
import { aboutColumn } from './note';
import type { ColumnPart } from './tab-content';
import { zoneShift } from './zone-shift';

/** Positions in one file: wrong as soon as a row comes or goes, so they stand in a tab on request only. */
const POSITIONS: readonly Role[] = ['index', 'parent-index', 'parent-table'];

/** The columns of the export that go into the tab, in its order, each followed by those that are made from it. */
export function exportColumns(table: Table, context: LayoutContext): LaidColumn[] {
  const headers = context.headers(table);
  return table.columns.flatMap((column, at) =>
    isWanted(table.name, column, context)
      ? [laid(table, at, headers[at] ?? column.name, context), ...made(table, at, headers, context)]
      : [],
  );
}

/** Positions are wanted on request, all else unless it is left out. */
export function isWanted(table: string, column: Column, { choices }: LayoutContext): boolean {
  if (POSITIONS.includes(column.role)) return choices.positions;
  return !isAmong(choices.leftOut, table, column);
}

export const isMasked = (table: string, column: Column, { choices }: LayoutContext): boolean =>
  isAmong(choices.masked, table, column);

/** One column as it stands in a tab: as it is, masked, or moved to the spreadsheet's zone. */
export function laid(table: Table, at: number, header: string, context: LayoutContext): LaidColumn {
  const column = table.columns[at];
  if (column === undefined) throw new Error('A column beyond the table.');
  const { words } = context;
  const type = isMasked(table.name, column, context) ? 'text' : column.type;
  const about = aboutColumn(column, header, type, table.offsets[at] ?? [], words);
  const { cell, rule } = treatment(table, at, column, context);
  return {
    header,
    about: rule === null ? about : [...about.filter((line) => line !== words.utc), rule],
    identity: columnIn(table.name, column),
    type,
    part: partOf(table, column, context),
    treatment: isMasked(table.name, column, context) ? 'masked' : (rule ?? ''),
    tag: table.hxl?.[at] ?? '',
    cell,
  };
}

function partOf(table: Table, column: Column, { keyRole }: LayoutContext): ColumnPart {
  if (POSITIONS.includes(column.role)) return 'position';
  return table.parent === null && column.role === keyRole ? 'key' : 'data';
}

interface Treatment {
  readonly cell: LaidColumn['cell'];
  readonly rule: string | null;
}

function treatment({ name }: Table, at: number, column: Column, context: LayoutContext): Treatment {
  const { choices, words, zone } = context;
  const plain = (row: readonly Cell[]): Cell => row[at] ?? '';
  if (isMasked(name, column, context)) {
    return { cell: (row) => masked(plain(row), column.type, context.pseudonym), rule: words.masked };
  }
  const isMoved = column.role === 'submission-time' && column.type === 'date-time';
  if (isMoved && choices.submissionTimeZone === 'spreadsheet') {
    const shift = zoneShift(zone);
    return { cell: (row) => shift(plain(row)), rule: words.inZone(zone.name) };
  }
  return { cell: plain, rule: null };
}

/** From what the answer says, whatever the type of its column: the same answer has the same stand-in everywhere. */
const masked = (cell: Cell, type: CellType, pseudonym: (text: string) => string): Cell =>
  cell === '' ? '' : pseudonym(String(codecs[type].encode(cell).value));

/** What is made from a column, on request: `lat,long` of a geopoint, the offsets of times. */
function made(table: Table, at: number, headers: readonly string[], context: LayoutContext): LaidColumn[] {
  const column = table.columns[at];
  const header = headers[at] ?? '';
  if (column === undefined || isMasked(table.name, column, context)) return [];
  const identity = columnIn(table.name, column);
  const from = (name: string, title: string, cell: LaidColumn['cell']): LaidColumn => ({
    header: title,
    about: [header],
    identity: `${name}:${identity}`,
    type: 'text',
    part: 'helper',
    treatment: '',
    tag: '',
    cell,
  });
  const offsets = table.offsetCells.get(at);
  return [
    ...(context.choices.latLong && isGeopoint(column)
      ? [from('lat-long', context.words.latLong(header), (row) => latLong(row[at]))]
      : []),
    ...(context.choices.offsets && offsets !== undefined
      ? [from('offset', context.words.offset(header), (_, r) => offsets[r] ?? '')]
      : []),
  ];
}

const GEOPOINTS = ['geopoint', 'start-geopoint', 'background-geopoint'];
const isGeopoint = ({ role, question }: Column): boolean => role === 'question' && GEOPOINTS.includes(question ?? '');

/** `-9.41 64.11 0.0 4.5` → `-9.41,64.11`, digits as they were sent. */
function latLong(cell: Cell | undefined): Cell {
  const [, latitude, longitude] = /^\s*(-?[\d.]+)\s+(-?[\d.]+)(?:\s|$)/.exec(String(cell ?? '')) ?? [];
  return latitude === undefined || longitude === undefined ? '' : `${latitude},${longitude}`;
}
