import fc from 'fast-check';
import { nameOfKey, readSyncText, rowKey, syncText } from '../../../src/sheet/stand/sync-cell';
import { runs } from '../../table/runs';

const PRINT = '0a1b2c3d4e5f6v';

test.each([
  [{ key: '1:4100001', print: PRINT, isRemoved: false }, `1:4100001|${PRINT}`],
  [{ key: '1:4100001/2', print: null, isRemoved: false }, '1:4100001/2|dirty'],
  [{ key: '1:4100001', print: PRINT, isRemoved: true }, `1:4100001|${PRINT}|removed`],
  [{ key: '1:uuid:a%b|c', print: null, isRemoved: true }, '1:uuid:a%25b%7Cc|dirty|removed'],
])('%j is written as %s', (mark, text) => {
  expect(syncText(mark)).toBe(text);
  expect(readSyncText(text)).toEqual(mark);
});

test.each([
  '',
  'Total',
  '4100001|dirty',
  '1:|dirty',
  '1:4100001',
  '1:4100001|',
  '1:4100001|DIRTY',
  `1:4100001|${PRINT}0`,
  '1:4100001|0a1b2c3d4e5f6w',
  `1:4100001|${PRINT}|gone`,
  `1:4100001|${PRINT} `,
  `'1:4100001|${PRINT}`,
  '#hxl',
  '_kobo_sync 1 link0001 id / (do not edit)',
])('%j is what no run wrote', (text) => {
  expect(readSyncText(text)).toBeNull();
});

const names = fc.oneof(
  fc.constantFrom('__proto__', 'constructor', '%7C', '%25', '%257C', '|', 'a|dirty', '\ud800', 'a\nb', ':', '1:', '/1'),
  fc.string({ unit: 'binary', minLength: 1 }),
  fc.string({ unit: fc.constantFrom('%', '7', 'C', '2', '5', '|', ':', '/', '~', '\ud800', '\n'), minLength: 1 }),
);

test('a row keeps its name through its sync cell, whatever the name', () => {
  fc.assert(
    fc.property(names, fc.option(fc.constant(PRINT)), fc.boolean(), (name, print, isRemoved) => {
      const mark = { key: rowKey(name), print, isRemoved };
      expect(readSyncText(syncText(mark))).toEqual(mark);
      expect(nameOfKey(mark.key)).toBe(name);
    }),
    runs(1000),
  );
});

test('two names never give one text', () => {
  fc.assert(
    fc.property(names, names, (a, b) => {
      const text = (name: string): string => syncText({ key: rowKey(name), print: null, isRemoved: false });
      expect(text(a) === text(b)).toBe(a === b);
    }),
    runs(1000),
  );
});
