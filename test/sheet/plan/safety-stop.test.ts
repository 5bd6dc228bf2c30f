import fc from 'fast-check';
import { isTooMuch } from '../../../src/sheet/plan/safety-stop';
import { runs } from '../../table/runs';

test.each<[standing: number, going: number, before: number, boolean]>([
  [0, 0, 0, false],
  [10, 0, 50, false],
  [1, 1, 0, true],
  [2, 1, 0, false],
  [3, 2, 0, false],
  [3, 3, 0, true],
  [4, 3, 0, true],
  [15, 3, 0, false],
  [14, 3, 0, true],
  [100, 20, 0, false],
  [100, 21, 0, true],
  [1_000_000, 20, 0, false],
  [1_000_000, 21, 0, true],
  [1_000_000, 1, 20, true],
  [12, 1, 2, true],
  [13, 1, 2, false],
])('of %i submissions %i go, and %i went before: ask? %s', (standing, going, before, expected) => {
  expect(isTooMuch({ standing, going, before })).toBe(expected);
});

test('a fifth exactly may go, however many there are', () => {
  const fifths = Array.from({ length: 20 }, (_, at) => at + 1);
  expect(fifths.filter((going) => going > 2 && isTooMuch({ standing: going * 5, going, before: 0 }))).toEqual([]);
});

test('what is asked about is asked about all the more when more go, or went, or fewer are there', () => {
  const some = fc.integer({ min: 0, max: 150 });
  fc.assert(
    fc.property(some, some, some, (rest, going, before) => {
      const removal = { standing: rest + going, going, before };
      if (!isTooMuch(removal)) return;
      expect(isTooMuch({ ...removal, standing: removal.standing + 1, going: going + 1 })).toBe(true);
      if (rest > 0) expect(isTooMuch({ ...removal, going: going + 1 })).toBe(true);
      expect(isTooMuch({ ...removal, before: before + 1 })).toBe(true);
      if (rest > 0) expect(isTooMuch({ ...removal, standing: removal.standing - 1 })).toBe(true);
    }),
    runs(1000),
  );
});
