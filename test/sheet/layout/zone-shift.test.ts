import { zoneShift } from '../../../src/sheet/layout/zone-shift';

const serial = (iso: string): number => Date.parse(`${iso}Z`) / 86_400_000 + 25_569;
const iso = (at: unknown): string =>
  new Date(Math.round((Number(at) - 25_569) * 86_400_000)).toISOString().slice(0, 23);

/** Central European time in 2026: an hour ahead, two from 29 March 01:00 UTC to 25 October 01:00 UTC. */
function berlin(asked: number[] = []) {
  const summer = [Date.UTC(2026, 2, 29, 1), Date.UTC(2026, 9, 25, 1)] as const;
  return {
    name: 'Europe/Berlin',
    offsetMinutes: (utc: number) => {
      asked.push(utc);
      return utc >= summer[0] && utc < summer[1] ? 120 : 60;
    },
  };
}

test.each([
  ['2026-01-15T12:00:00.000', '2026-01-15T13:00:00.000'],
  ['2026-07-15T12:00:00.123', '2026-07-15T14:00:00.123'],
  ['2026-03-29T00:59:59.000', '2026-03-29T01:59:59.000'],
  ['2026-03-29T01:00:00.000', '2026-03-29T03:00:00.000'],
  ['2026-10-25T00:30:00.000', '2026-10-25T02:30:00.000'],
  ['2026-10-25T01:30:00.000', '2026-10-25T02:30:00.000'],
  ['2026-12-31T23:30:00.000', '2027-01-01T00:30:00.000'],
])('%s in UTC is %s by the clocks of the zone', (utc, local) => {
  expect(iso(zoneShift(berlin())(serial(utc)))).toBe(local);
});

test('text stays as it is; a day of a thousand submissions asks for the zone twice', () => {
  const asked: number[] = [];
  const shift = zoneShift(berlin(asked));
  expect(['', 'yesterday', true].map(shift)).toEqual(['', 'yesterday', true]);
  for (let i = 0; i < 1000; i++) shift(serial('2026-05-05T00:00:00') + i / 1000);
  expect(asked).toHaveLength(2);
});
