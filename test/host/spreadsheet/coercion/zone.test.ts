import fc from 'fast-check';
import { dateToSerial, serialToDate } from './date-value';
import { zoneOf } from './zone';

const wall = (text: string) => Date.parse(`${text}Z`);

test.each([
  ['Etc/UTC', '2026-07-01T12:00:00', '2026-07-01T12:00:00Z'],
  ['Africa/Nairobi', '2026-07-01T12:00:00', '2026-07-01T09:00:00Z'],
  ['Asia/Kathmandu', '2026-07-01T12:00:00', '2026-07-01T06:15:00Z'],
  ['America/New_York', '2026-07-01T12:00:00', '2026-07-01T16:00:00Z'],
  ['America/New_York', '2026-01-01T12:00:00', '2026-01-01T17:00:00Z'],
  ['Europe/Paris', '2026-03-29T02:30:00', '2026-03-29T01:30:00Z'],
  ['Europe/Paris', '2026-03-29T03:00:00', '2026-03-29T01:00:00Z'],
  ['Europe/Paris', '2026-10-25T02:30:00', '2026-10-25T00:30:00Z'],
  ['Pacific/Apia', '2011-12-30T12:00:00', '2011-12-30T22:00:00Z'],
  ['Africa/Monrovia', '1972-01-01T12:00:00', '1972-01-01T12:44:30Z'],
  ['Europe/Paris', '1899-12-30T10:30:00', '1899-12-30T10:20:39Z'],
])('%s: the clock %s is %s', (name, clock, instant) => {
  expect(new Date(zoneOf(name).toInstant(wall(clock)))).toEqual(new Date(instant));
});

test.each([
  ['America/New_York', '2026-11-01T05:30:00Z', '2026-11-01T01:30:00'],
  ['America/New_York', '2026-11-01T06:30:00Z', '2026-11-01T01:30:00'],
  ['Australia/Lord_Howe', '2026-04-04T14:45:00Z', '2026-04-05T01:45:00'],
  ['Australia/Lord_Howe', '2026-04-04T15:15:00Z', '2026-04-05T01:45:00'],
])('%s: at %s the clock shows %s', (name, instant, clock) => {
  expect(zoneOf(name).toWall(Date.parse(instant))).toBe(wall(clock));
});

test('an unknown zone is refused', () => {
  expect(() => zoneOf('Mars/Olympus')).toThrow(RangeError);
});

test('every instant comes back from its serial number, except in an hour that happens twice', () => {
  const zones = ['Etc/UTC', 'Africa/Nairobi', 'Europe/Paris', 'America/New_York', 'Asia/Kathmandu', 'America/St_Johns'];
  const instants = fc.date({ min: new Date('1975-01-01'), max: new Date('2060-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(fc.constantFrom(...zones), instants, (zone, date) => {
      const back = serialToDate(dateToSerial(date, zone), zone);
      const early = date.getTime() - back.getTime();
      expect(early === 0 || early === 3_600_000).toBe(true);
      expect(dateToSerial(back, zone)).toBe(dateToSerial(date, zone));
    }),
    { numRuns: 300 },
  );
});
