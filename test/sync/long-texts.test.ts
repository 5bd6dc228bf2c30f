import fc from 'fast-check';
import { longTexts } from '../../src/sync/long-texts';
import { MemoryStore } from '../fakes/services';

const LIMIT = 9 * 1024;

/** A store as Google's: values of at most 9 KB; it breaks at the n-th change, if wished. */
class ShortStore extends MemoryStore {
  changes = 0;
  constructor(public breaksAt = Number.POSITIVE_INFINITY) {
    super();
  }
  override write(name: string, text: string): void {
    if (++this.changes >= this.breaksAt) throw new Error('killed');
    if (Buffer.byteLength(text) > LIMIT) throw new Error('Argument too large: value');
    super.write(name, text);
  }
  override remove(name: string): void {
    if (++this.changes >= this.breaksAt) throw new Error('killed');
    super.remove(name);
  }
}

const texts = fc.tuple(fc.constantFrom('x', 'é', 'م', '🙂', '"'), fc.integer({ min: 0, max: 40_000 }));
const textOf = ([unit, length]: readonly [string, number]): string => `{${unit.repeat(length)}`;

test('whatever was written last is read, and nothing else is left', () => {
  fc.assert(
    fc.property(fc.array(texts, { minLength: 1, maxLength: 6 }), (all) => {
      const short = new ShortStore();
      const store = longTexts(short);
      store.write('other', '{}');
      for (const one of all) store.write('name', textOf(one));
      expect(store.read('name')).toBe(textOf(all.at(-1) ?? ['x', 0]));
      expect(store.names('na')).toEqual(['name']);
      store.remove('name');
      expect([...short.texts]).toEqual([['other', '{}']]);
    }),
    { numRuns: 60 },
  );
});

test.each([
  ['short to long', 10, 30_000],
  ['long to long', 30_000, 50_000],
  ['long to short', 50_000, 10],
])('a write that dies at any change leaves the old text or the new one: %s', (_, before, after) => {
  const [old, next] = [textOf(['x', before]), textOf(['y', after])];
  for (let at = 1; ; at++) {
    const short = new ShortStore();
    longTexts(short).write('name', old);
    short.breaksAt = short.changes + at;
    try {
      longTexts(short).write('name', next);
      break;
    } catch {
      short.breaksAt = Number.POSITIVE_INFINITY;
      expect([old, next]).toContain(longTexts(short).read('name'));
      longTexts(short).write('name', next);
      expect(longTexts(short).read('name')).toBe(next);
    }
  }
});

test('what is not there is null; a part that is lost makes the whole unreadable, not shorter', () => {
  const short = new ShortStore();
  const store = longTexts(short);
  expect(store.read('name')).toBeNull();
  store.write('name', textOf(['x', 30_000]));
  short.texts.delete('part/name/a/1');
  expect(store.read('name')).toBeNull();
});
