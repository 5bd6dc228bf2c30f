import fc from 'fast-check';
import { Runs } from './runs';

const LENGTH = 30;
const value = fc.constantFrom(undefined, 'a', 'b', 'c');
const at = fc.nat(LENGTH - 1);
const count = fc.integer({ min: 1, max: 10 });

/** Each act on runs, and the same on a plain array that is always LENGTH long. */
const acts = fc.oneof(
  fc.record({ kind: fc.constant('fill' as const), at, count, value }),
  fc.record({ kind: fc.constant('insert' as const), at, count, value }),
  fc.record({ kind: fc.constant('remove' as const), at, count, value }),
  fc.record({ kind: fc.constant('assign' as const), at, values: fc.array(value, { maxLength: 10 }) }),
);

test('runs do what a plain array does, and hold no two equal neighbours', () => {
  fc.assert(
    fc.property(fc.array(acts, { maxLength: 20 }), (list) => {
      const runs = new Runs<string>();
      let plain = new Array<string | undefined>(200).fill(undefined);
      for (const act of list) {
        if (act.kind === 'assign') {
          runs.assign(act.at, act.values);
          plain.splice(act.at, act.values.length, ...act.values);
        } else if (act.kind === 'fill') {
          runs.fill(act.at, act.count, act.value);
          plain.fill(act.value, act.at, act.at + act.count);
        } else if (act.kind === 'insert') {
          runs.insert(act.at, act.count, act.value);
          plain.splice(act.at, 0, ...new Array(act.count).fill(act.value));
        } else {
          runs.remove(act.at, act.count);
          plain.splice(act.at, act.count);
        }
        plain = plain.concat(new Array(200).fill(undefined)).slice(0, 200);
      }
      expect(runs.slice(0, 200)).toEqual(plain);
      expect(plain.map((_, index) => runs.get(index))).toEqual(plain);
      expect(runs.values.every((one, index) => index === 0 || one !== runs.values[index - 1])).toBe(true);
      expect(runs.starts[0]).toBe(0);
    }),
    { numRuns: 500 },
  );
});

test('one value in a long column, and many different ones, are handled', () => {
  const runs = new Runs<number>();
  runs.fill(0, 1_000_000, 1);
  runs.fill(500, 1, 2);
  expect(runs.starts).toEqual([0, 500, 501, 1_000_000]);
  runs.assign(
    0,
    Array.from({ length: 200_000 }, (_, index) => index),
  );
  expect([runs.get(199_999), runs.get(200_000), runs.isUniform(200_000, 800_000)]).toEqual([199_999, 1, true]);
});
