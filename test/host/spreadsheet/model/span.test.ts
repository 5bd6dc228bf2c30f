import fc from 'fast-check';
import { spanAfterDelete, spanAfterInsert, spanAfterMove } from './span';

const span = { at: 5, count: 3 };

test.each([
  ['before', 0, { at: 7, count: 3 }],
  ['at its start', 5, { at: 7, count: 3 }],
  ['inside', 6, { at: 5, count: 5 }],
  ['at its end', 8, { at: 5, count: 3 }],
  ['after', 9, { at: 5, count: 3 }],
])('two inserted %s', (_, at, expected) => {
  expect(spanAfterInsert(span, at, 2)).toEqual(expected);
});

test.each([
  ['before', 1, 2, { at: 3, count: 3 }],
  ['over its start', 4, 2, { at: 4, count: 2 }],
  ['inside', 6, 1, { at: 5, count: 2 }],
  ['over its end', 7, 4, { at: 5, count: 2 }],
  ['all of it', 4, 6, { at: 4, count: 0 }],
  ['after', 8, 2, { at: 5, count: 3 }],
])('deleted %s', (_, at, count, expected) => {
  expect(spanAfterDelete(span, at, count)).toEqual(expected);
});

test.each([
  ['the whole, up', 5, 3, 0, { at: 0, count: 3 }],
  ['the whole, down', 5, 3, 10, { at: 7, count: 3 }],
  ['lines before it, behind it', 0, 2, 10, { at: 3, count: 3 }],
  ['its last line, away', 7, 1, 12, { at: 5, count: 2 }],
  ['its last line, inside', 7, 1, 6, { at: 5, count: 3 }],
  ['others into it', 0, 2, 6, { at: 3, count: 5 }],
])('moved: %s', (_, at, count, to, expected) => {
  expect(spanAfterMove(span, at, count, to)).toEqual(expected);
});

test('after a deletion a span covers the lines that are left of it', () => {
  const small = fc.nat(12);
  fc.assert(
    fc.property(
      small,
      fc.integer({ min: 1, max: 8 }),
      small,
      fc.integer({ min: 1, max: 8 }),
      (at, count, from, gone) => {
        const lines = Array.from({ length: 30 }, (_, line) => line >= at && line < at + count);
        lines.splice(from, gone);
        const after = spanAfterDelete({ at, count }, from, gone);
        expect(after.count).toBe(lines.filter(Boolean).length);
        if (after.count > 0) expect(after.at).toBe(lines.indexOf(true));
      },
    ),
  );
});
