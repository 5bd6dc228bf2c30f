import { decodeEscapes, decodeReferences, oddCharacterAt } from '../../../src/table/xlsx/xml-text';

test.each([
  ['', ''],
  ['a', 'a'],
  ['&amp;a&lt;', '&a<'],
  ['&#x10FFFF;', '\u{10FFFF}'],
  ['&#1114111;', '\u{10FFFF}'],
  ['&#xD7FF;&#xE000;', '\ud7ff\ue000'],
  ['&#9;&#xA;&#13;&#32;', '\t\n\r '],
  ['&#0000000000065;', 'A'],
  ['a\r\n\rb\n', 'a\n\nb\n'],
])('%j means %j', (raw, text) => expect(decodeReferences(raw)).toBe(text));

/** Where a failure is said to be: the reference itself; the first of the text if line ends were changed before. */
test.each([
  ['a&', 1],
  ['&amp;&x;', 5],
  ['&amp;&#x;', 5],
  ['a&;', 1],
  ['\r\n&x;', 2],
  ['a\r\n&amp;&x;', 3],
  ['&#xDFFF;', 0],
  ['&#xD800;', 0],
  ['&#x110000;', 0],
  ['&#x1F;', 0],
  ['&#xFFFE;', 0],
  ['&x#65;', 0],
  ['&#65x;', 0],
  ['&#xG;', 0],
  ['&#x41G;', 0],
  ['&#x41#65;', 0],
  ['a&#655', 1],
  ['&#00000000000000065;', 0],
])('%j has a fault at %j', (raw, at) => expect(decodeReferences(raw)).toBe(at));

test.each([
  ['\t\n\r ~\ud7ff\ue000\ufffd\u{10FFFF}', -1],
  ['a\u001f', 1],
  ['a\ufffe', 1],
  ['ab\0', 2],
])('%j: a character that no XML holds stands at %j', (xml, at) => expect(oddCharacterAt(xml)).toBe(at));

test.each([
  ['_x0041_', 'A'],
  ['_xabCD_', '\uabcd'],
  ['a_x000D_b_x000A_', 'a\rb\n'],
  ['_x00041_', '_x00041_'],
  ['_x0041', '_x0041'],
])('%j is written for %j', (text, meant) => expect(decodeEscapes(text)).toBe(meant));
