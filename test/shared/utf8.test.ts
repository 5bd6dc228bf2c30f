import fc from 'fast-check';
import { utf8 } from '../../src/shared/utf8';

test('equals what an encoder of the platform gives, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect([...utf8(text)]).toEqual([...new TextEncoder().encode(text)]);
    }),
  );
  expect([...utf8('a\uD800b\uDC00')]).toEqual([...new TextEncoder().encode('a\uD800b\uDC00')]);
});
