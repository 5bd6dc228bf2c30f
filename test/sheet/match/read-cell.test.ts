import { cellReader } from '../../../src/sheet/match/read-cell';
import { sheetZone } from '../../../src/sync/sheet-zone';
import type { Cell } from '../../../src/table/cell';
import { modelWorkbook } from '../../fakes/workbook';

const zone = (minutes: number) => ({ name: 'x', offsetMinutes: () => minutes });
const noon = new Date(Date.UTC(2026, 0, 5, 12));

test.each<[number, number]>([
  [0, 46_027.5],
  [180, 46_027.625],
  [-720, 46_027],
  [345, 46_027.5 + 345 / 1440],
])('a moment is told by the clocks of the zone: %i minutes', (minutes, serial) => {
  expect(cellReader(zone(minutes))(noon)).toBeCloseTo(serial, 9);
});

test.each<Cell>(['', 'x', 0, 46_027.5, true, false, '2026-01-05'])('%j is what was written', (cell) => {
  expect(cellReader(zone(180))(cell)).toBe(cell);
});

/** Writes cells under a format into the local model, and reads them back. */
function roundTrip(timeZone: string, format: string, cells: readonly number[]): Cell[] {
  const workbook = modelWorkbook({ timeZone });
  const tab = workbook.addTab('T');
  const area = { row: 1, column: 1, rows: cells.length, columns: 1 };
  tab.format([area], format);
  tab.writeValues(
    area,
    cells.map((cell) => [cell]),
  );
  return tab.values(area).map(([read]) => cellReader(sheetZone(workbook))(read ?? ''));
}

const ZONES = ['UTC', 'Africa/Nairobi', 'Asia/Kathmandu', 'America/Sao_Paulo', 'Europe/Berlin'];

test.each(ZONES)('what a sheet in %s was given as a date or a moment comes back to the millisecond', (timeZone) => {
  const cells = [46_027, 46_027.5, 46_200.123_456, 36_526, 46_027 + 1 / 86_400_000];
  const millis = (cell: Cell): number => Math.round(Number(cell) * 86_400_000);
  expect(roundTrip(timeZone, 'yyyy-mm-dd hh:mm:ss', cells).map(millis)).toEqual(cells.map(millis));
});

// A zone's offset is asked for in minutes, and on 1899-12-30 most zones had seconds in theirs.
test.each(['Africa/Nairobi', 'America/Sao_Paulo'])('a time of day comes back from a sheet in %s', (timeZone) => {
  const cells = [0.5, 0.25, 61 / 86_400];
  const seconds = (cell: Cell): number => Math.round(Number(cell) * 86_400);
  expect(roundTrip(timeZone, 'hh:mm:ss', cells).map(seconds)).toEqual(cells.map(seconds));
});
