import { attributeValue, blankEnd, nameEnd, readAttributes } from '../../../src/table/xlsx/xml-attributes';

test.each([
  ['>', [], 1, false],
  [' >', [], 2, false],
  ['/>', [], 2, true],
  [
    ' a="1"\t\r\nb=\'"2"\'\n/>',
    [
      ['a', '1', 4],
      ['b', '"2"', 12],
    ],
    19,
    true,
  ],
  [' a = ">">', [['a', '>', 6]], 9, false],
])('behind its name a tag has %j', (xml, list, end, closed) => {
  const attributes = list.map(([name, raw, at]) => ({ name, raw, at }));
  expect(readAttributes(xml, 0)).toEqual({ list: attributes, end, closed, fault: null });
});

test.each([
  ['', 0, 'tag'],
  ['/', 0, 'tag'],
  [' /', 1, 'attribute'],
  [' /a="1">', 1, 'attribute'],
  [' ="1">', 1, 'attribute'],
  [' a"1">', 1, 'attribute'],
  [' a/"1">', 1, 'attribute'],
  [' a=1>', 1, 'attribute'],
  [' a=1b1>', 1, 'attribute'],
  [' a="1', 1, 'attribute'],
  [' a="<">', 1, 'attribute'],
  [' a="1"b="2">', 6, 'tag'],
  [' a="1" a="2">', 7, 'attribute twice'],
])('in %j there is at %j a fault: %s', (xml, end, fault) => {
  expect(readAttributes(xml, 0)).toMatchObject({ end, closed: false, fault });
});

test('200 attributes, and not one more', () => {
  const most = Array.from({ length: 200 }, (_, index) => ` a${index}=""`).join('');
  expect(readAttributes(`${most}>`, 0)).toMatchObject({ end: most.length + 1, fault: null });
  expect(readAttributes(`${most} b="">`, 0)).toMatchObject({ end: most.length + 1, fault: 'too many attributes' });
});

test.each([
  ['a\tb\nc\rd\r\ne', 'a b c d e'],
  ['&#9;&#10;&amp;', '\t\n&'],
  ['&x;', null],
])('%j means %j', (raw, value) => expect(attributeValue({ name: 'a', raw, at: 0 })).toBe(value));

test.each([' ', '\t', '\n', '\r'])('%j is white space', (blank) => {
  expect([blankEnd(`a${blank}${blank}b`, 1), blankEnd(`a${blank}`, 1)]).toEqual([3, 2]);
});

test.each([' ', '\t', '\n', '\r', '/', '>', '=', '<', '"', "'", ''])('%j ends a name', (sign) => {
  expect(nameEnd(`<ab${sign}`, 1)).toBe(3);
});

test.each(['\u00a0', ':', '.', '-', '\0', '8', '!', '?', '&'])('%j does not', (sign) => {
  expect([nameEnd(`a${sign}b>`, 0), blankEnd(sign, 0)]).toEqual([3, 0]);
});
