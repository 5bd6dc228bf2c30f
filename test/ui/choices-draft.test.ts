import { defaultChoices } from '../../src/sync/choices';
import {
  changeOf,
  isDecided,
  treatmentOf,
  withParent,
  withTreatment,
  withType,
} from '../../src/ui/sidebar/choices-draft';

const before = { ...defaultChoices(), masked: ['/a', '/b'], leftOut: ['/c'], types: { '/d': 'number' } as const };

test('a column is imported, masked or left out, one at a time', () => {
  const masked = withTreatment('/c', 'mask')(before);
  expect([masked.masked, masked.leftOut, treatmentOf(masked, '/c')]).toEqual([['/a', '/b', '/c'], [], 'mask']);
  const plain = withTreatment('/c', 'import')(masked);
  expect([treatmentOf(plain, '/c'), treatmentOf(before, '/c'), treatmentOf(before, '/e')]).toEqual([
    'import',
    'leaveOut',
    'import',
  ]);
});

test.each<[column: string, masked: string[], leftOut: string[], treatment: string, decided: boolean]>([
  ['/geo-part:place/gps|latitude', ['/question:place/gps'], [], 'mask', true],
  ['/geo-part:place/gps|latitude', [], ['/question:place/gps'], 'leaveOut', true],
  ['/geo-part:place/gps|latitude', ['/geo-part:place/gps|latitude'], [], 'mask', false],
  ['/geo-part:place/gps|latitude', ['/question:place/gps2'], [], 'import', false],
  ['members/media-url:members/photo|url', ['members/question:members/photo'], [], 'mask', true],
  ['/question:place/gps', ['/question:place/gps'], [], 'mask', false],
  ['/name:geo-part:x#1', ['/question:x#1'], [], 'import', false],
  ['/choice:a|b|c', ['/question:a'], ['/choice:a|b|c'], 'leaveOut', true],
])('%s, masked %j, left out %j: %s, decided by its question: %s', (column, masked, leftOut, treatment, decided) => {
  const choices = { ...defaultChoices(), masked, leftOut };
  expect([treatmentOf(choices, column), isDecided(choices, column)]).toEqual([treatment, decided]);
});

test('only what was changed is sent, in whole lists', () => {
  expect(changeOf(before, before)).toBeNull();
  expect(changeOf(before, withTreatment('/b', 'leaveOut')(before))).toEqual({ masked: ['/a'], leftOut: ['/c', '/b'] });
  expect(changeOf(before, { ...before, latLong: true })).toEqual({ latLong: true });
  expect(changeOf(before, withType('/e', 'date')(before))).toEqual({ types: { '/d': 'number', '/e': 'date' } });
  expect(changeOf(before, withType('/d', null)(before))).toEqual({ types: {} });
  expect(changeOf(before, withParent('/a', true)(before))).toEqual({ parentColumns: ['/a'] });
});

test('there and back again is no change, whatever the order', () => {
  const there = withTreatment('/a', 'import')(before);
  expect(changeOf(before, withTreatment('/a', 'mask')(there))).toBeNull();
  const other = withType('/e', 'date')(before);
  expect(changeOf(other, withType('/d', 'number')(withType('/d', null)(other)))).toBeNull();
});
