import type { Attribute } from '../../../src/table/xlsx/xml-attributes';
import { XmlNames } from '../../../src/table/xlsx/xml-names';

const attributes = (values: Readonly<Record<string, string>>): Attribute[] =>
  Object.entries(values).map(([name, raw]) => ({ name, raw, at: 0 }));

function under(root: string, values: Readonly<Record<string, string>>): XmlNames {
  const names = new XmlNames();
  names.root(root, attributes(values));
  return names;
}

test.each<[string, Record<string, string>, string | null]>([
  ['sheet', { a: 'other', xmlns: 'ours' }, 'ours'],
  ['x:sheet', { xmlns: 'other', 'xmlns:x': 'ours' }, 'ours'],
  ['sheet', { 'xmlns:x': 'other' }, null],
  ['x:sheet', { xmlns: 'other' }, null],
])('<%s> with %j has the vocabulary %j', (root, values, namespace) => {
  expect(under(root, values).namespace).toBe(namespace);
});

const BOTH = { xmlns: 'ours', 'xmlns:x': 'ours', 'xmlns:y': 'other', z: 'ours' };
test.each([
  ['row', 'row'],
  ['x:row', 'row'],
  ['y:row', ':y:row'],
  ['z:row', ':z:row'],
  ['ns:row', ':ns:row'],
  ['x:', null],
  [':x', null],
  ['x:y:z', null],
])('with two prefixes for one vocabulary, %j is %j, also when asked again', (name, local) => {
  const names = under('sheet', BOTH);
  expect([names.local(name), names.local(name)]).toEqual([local, local]);
});

test('before a root, only a name without a prefix is known', () => {
  const names = new XmlNames();
  expect([names.namespace, names.local('row'), names.local('x:row')]).toEqual([null, 'row', ':x:row']);
});

test.each<[Record<string, string>, boolean]>([
  [{ r: 'ours' }, false],
  [{ xmlns: 'ours' }, false],
  [{ 'xmlns:x': 'ours' }, false],
  [{ 'xmlns:z': 'other' }, false],
  [{ xmlns: 'other' }, true],
  [{ 'xmlns:x': 'other' }, true],
  [{ 'xmlns:z': 'ours' }, true],
  [{ 'xmlns:z': 'other', xmlns: 'other' }, true],
])('%j inside changes what a name means: %j', (values, is) => {
  expect(under('sheet', BOTH).rebinds(attributes(values))).toBe(is);
});
