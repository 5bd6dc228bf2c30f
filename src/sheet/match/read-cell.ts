import type { Cell } from '../../table/cell';
import { type Zone, zoneShift } from '../layout/zone-shift';
import type { Read } from '../workbook';

const DAY = 86_400_000;
/** 1970-01-01 as days since 1899-12-30. */
const EPOCH = 25_569;

/** What a sheet gives back, as what was written: a moment as days since 1899-12-30 by the clock of the spreadsheet's zone. */
export type ReadCell = (read: Read) => Cell;

export function cellReader(zone: Zone): ReadCell {
  const shift = zoneShift(zone);
  return (read) => (read instanceof Date ? shift(read.getTime() / DAY + EPOCH) : read);
}
