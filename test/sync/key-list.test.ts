import fc from 'fast-check';
import { decodeKeys, encodeKeys } from '../../src/sync/key-list';
import { runs } from '../table/runs';

test.each<[string[], string]>([
  [[], ''],
  [[''], '"'],
  [['4100001'], '2fvkx'],
  [['10', '11', '12', '47'], 'a,1,1,z'],
  [['47', '10'], '1b,-11'],
  [['10/1', '10/2', '11/1'], 'a/1,0/2,1/1'],
  [['10/007'], 'a/007'],
  [['uuid:a,b%'], '"uuid:a%2Cb%25'],
  [['10', 'x', '11'], 'a,"x,1'],
  [['007', '1.5', '-1', ' 1', '1/', '/1', '1/2/3'], '"007,"1.5,"-1," 1,"1/,"/1,"1/2/3'],
  [['1234567890123456'], '"1234567890123456'],
])('%j is kept as %s', (keys, text) => {
  expect(encodeKeys(keys)).toBe(text);
  expect(decodeKeys(text)).toEqual(keys);
});

test.each(['x,', ',1', 'A', '1.5', '1/x', '1//2', ' 1', '1 ', '--1', 'a/1/2', '=1'])('%j is no such list', (text) => {
  expect(decodeKeys(text)).toBeNull();
});

const keys = fc.oneof(
  fc.constantFrom(
    '__proto__',
    '',
    '"',
    ',',
    '%2C',
    '%25',
    '%252C',
    '\ud800',
    '1\n',
    '1/999999999',
    '1/9999999999',
    '0',
  ),
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom('"', ',', '%', '2', '5', 'C', '/', '\n') }),
  fc.nat().map(String),
  fc.bigInt({ min: 0n, max: 10n ** 17n }).map(String),
  fc.tuple(fc.nat(), fc.nat()).map(([number, instance]) => `${number}/${instance}`),
);

test('every list of names comes back, whatever the names, as JSON too', () => {
  fc.assert(
    fc.property(fc.array(keys), (all) => {
      expect(decodeKeys(encodeKeys(all))).toEqual(all);
      expect(decodeKeys(JSON.parse(JSON.stringify(encodeKeys(all))))).toEqual(all);
    }),
    runs(150),
  );
});

test('200,000 ids that follow each other take two characters each', () => {
  const all = Array.from({ length: 200_000 }, (_, at) => String(4_100_001 + at));
  expect(encodeKeys(all).length).toBeLessThan(400_010);
  expect(decodeKeys(encodeKeys(all))?.join()).toBe(all.join());
});
