import fc from 'fast-check';
import { utf8Length } from '../../src/kobo/utf8-length';

test('equals what an encoder makes', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom('\ud800', 'a', '\udc00', 'é') }),
      (a, b) => {
        expect(utf8Length(a + b)).toBe(new TextEncoder().encode(a + b).length);
      },
    ),
    { numRuns: 500 },
  );
});
