import type { Cell } from '../../table/cell';
import type { CellType } from '../../table/column';
import { fitCell } from '../cut';
import type { Zone } from '../layout/zone-shift';
import type { Read } from '../workbook';
import { cellReader } from './read-cell';

const DAY = 86_400_000;
/** A moment comes back in whole milliseconds. */
const MILLISECOND = 1.5 / DAY;
/** Before there were zones every town had its own noon: a time of day alone, on 1899-12-30, comes back up to a minute off. */
const MINUTE = 61 / 86_400;
const HOUR = 1 / 24;

/** Does a cell of a sheet say what was written into it? */
export type SameCell = (read: Read, cell: Cell, type: CellType) => boolean;

/**
 * Compares by value: line ends count alike, moments by the clock of the spreadsheet's zone. In the hour that a change of clocks
 * repeats or leaves out, an hour more or less is the same.
 */
export function sameCells(zone: Zone): SameCell {
  const readCell = cellReader(zone);
  return (read, wanted, type) => {
    const cell = fitCell(wanted);
    if (typeof cell === 'string') return typeof read === 'string' && plain(read) === plain(cell);
    if (!(read instanceof Date)) return read === cell;
    if (typeof cell !== 'number') return false;
    const off = Math.abs(Number(readCell(read)) - cell);
    if (type === 'time') return off < MINUTE || Math.abs(off - 1) < MINUTE;
    return off < MILLISECOND || (Math.abs(off - HOUR) < MILLISECOND && isChangeOfClocks(read, zone));
  };
}

const plain = (text: string): string => (text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text);

const isChangeOfClocks = (date: Date, { offsetMinutes }: Zone): boolean =>
  offsetMinutes(date.getTime() - DAY / 8) !== offsetMinutes(date.getTime() + DAY / 8);
