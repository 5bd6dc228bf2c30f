import { XmlScanner } from '../../../src/table/xlsx/xml-scanner';

/** All tokens, one after another: `<name>`, `</>`, a text; at last the fault, if there is one. */
function tokens(xml: string): string[] {
  const scanner = new XmlScanner(xml);
  const all: string[] = [];
  for (let token = scanner.next(); token !== 'end'; token = scanner.next()) {
    const read = { open: `<${scanner.name}>`, close: '</>', text: scanner.text };
    all.push(read[token]);
  }
  const { fault } = scanner;
  return fault === null ? all : [...all, `${fault.what} at ${fault.position}`];
}

test.each<[string, string[]]>([
  ['<a/>', ['<a>', '</>']],
  ['<a></a>', ['<a>', '</>']],
  ['<a></a \t\r\n>', ['<a>', '</>']],
  ['\uFEFF<a/>', ['<a>', '</>']],
  [' \t\r\n<a/> \r', [' \t\n', '<a>', '</>', ' \n']],
  ['<a>x<b>y</b>z<c/></a>', ['<a>', 'x', '<b>', 'y', '</>', 'z', '<c>', '</>', '</>']],
  ['<a><a><a/></a></a>', ['<a>', '<a>', '<a>', '</>', '</>', '</>']],
  ['<a>&amp;</a>', ['<a>', '&', '</>']],
  ['<a>x?>y</a>', ['<a>', 'x?>y', '</>']],
  ['<a>x\r\ny\rz</a>', ['<a>', 'x\ny\nz', '</>']],
  ['<a><![CDATA[<&\r\n\r]] >]]></a>', ['<a>', '<&\n\n]] >', '</>']],
  ['<a><![CDATA[]]>x</a>', ['<a>', '', 'x', '</>']],
  ['<!-- - --><?b?><a><!----><?c d="?"?>x</a><!-- <a> -->', ['<a>', 'x', '</>']],
  ['<?xml version="1.0"?><a/>', ['<a>', '</>']],
  ['\uFEFF<?xml version="1.0"?><a/>', ['<a>', '</>']],
  ['<a><?xml-stylesheet?></a>', ['<a>', '</>']],
  ['<a><?xm?></a>', ['<a>', '</>']],
  ['<a><x:b/></a>', ['<a>', '<:x:b>', '</>', '</>']],
])('%j is read as %j', (xml, all) => expect(tokens(xml)).toEqual(all));

test.each<[string, string[]]>([
  ['', ['not closed at 0']],
  [' ', [' ', 'not closed at 1']],
  ['<!---->', ['not closed at 7']],
  ['<a>', ['<a>', 'not closed at 3']],
  ['<a>x', ['<a>', 'x', 'not closed at 4']],
  ['<a><b/>', ['<a>', '<b>', '</>', 'not closed at 7']],
  ['\u00a0<a/>', ['text at 0']],
  ['<a/> x', ['<a>', '</>', 'text at 4']],
  ['<a/><b/>', ['<a>', '</>', 'second root at 4']],
  ['<a/></a>', ['<a>', '</>', 'end tag at 4']],
  ['</a>', ['end tag at 0']],
  ['</undefined>', ['end tag at 0']],
  ['<a></b>', ['<a>', 'end tag at 3']],
  ['<a></ab>', ['<a>', 'end tag at 3']],
  ['<ab></a>', ['<ab>', 'end tag at 4']],
  ['<a></a b>', ['<a>', 'end tag at 3']],
  ['<a></a', ['<a>', 'end tag at 3']],
  ['<a></ a>', ['<a>', 'end tag at 3']],
  ['<a><b></a>', ['<a>', '<b>', 'end tag at 6']],
  ['<a>x&y;</a>', ['<a>', 'reference at 4']],
  ['<a>x]]>y</a>', ['<a>', 'text at 4']],
  ['<![CDATA[]]><a/>', ['declaration at 0']],
  ['<a/><![CDATA[]]>', ['<a>', '</>', 'declaration at 4']],
  ['<a><![CDATA[x]></a>', ['<a>', 'declaration at 3']],
  ['<a><![cdata[]]></a>', ['<a>', 'declaration at 3']],
  ['<!DOCTYPE a><a/>', ['declaration at 0']],
  ['<a><!- x --></a>', ['<a>', 'declaration at 3']],
  ['<a><!-- -- --></a>', ['<a>', 'comment at 3']],
  ['<a><!-- --', ['<a>', 'comment at 3']],
  ['<a><!-- -', ['<a>', 'comment at 3']],
  ['<a><!--></a>', ['<a>', 'comment at 3']],
  ['<a><!---></a>', ['<a>', 'comment at 3']],
  ['<a><?b></a>', ['<a>', 'instruction at 3']],
  [' <?b', [' ', 'instruction at 1']],
  ['<a><?></a>', ['<a>', 'instruction at 3']],
  ['<a><?xml version="1.0"?></a>', ['<a>', 'instruction at 3']],
  ['<a><?xml?></a>', ['<a>', 'instruction at 3']],
  ['<!----><?xml version="1.0"?><a/>', ['instruction at 7']],
  ['<a><></a>', ['<a>', 'tag at 3']],
  ['<a>< b/></a>', ['<a>', 'tag at 3']],
  ['<a><1/></a>', ['<a>', 'tag at 3']],
  ['<1/>', ['tag at 0']],
  ['<a><b c=1/></a>', ['<a>', 'attribute at 6']],
  ['<a xmlns="u"><b xmlns="v"/></a>', ['<a>', 'namespace at 13']],
])('%j has a fault: %j', (xml, all) => expect(tokens(xml)).toEqual(all));

test('before the first token there is nothing', () => {
  const { name, text, depth, namespace, fault } = new XmlScanner('<a>b</a>');
  expect([name, text, depth, namespace, fault]).toEqual(['', '', 0, null, null]);
});

/** The scanner just behind the root's start tag. */
function inside(xml: string): XmlScanner {
  const scanner = new XmlScanner(xml);
  scanner.next();
  return scanner;
}

test('an attribute by its name, and with any prefix', () => {
  const scanner = inside('<a id="1" x:id="2" b="&lt;"/>');
  const names = ['id', ':id', 'b', 'd', ':b', 'x:id', 'c'];
  expect(names.map((name) => scanner.attribute(name))).toEqual(['1', '2', '<', undefined, undefined, '2', undefined]);
  expect([scanner.fault, inside('<a/>').attribute('a')]).toEqual([null, undefined]);
});

test('attributes are those of the last element', () => {
  const scanner = inside('<a b="1"><c/></a>');
  scanner.next();
  expect(scanner.attribute('b')).toBeUndefined();
});

test('an attribute that cannot be read is a fault where it stands', () => {
  const scanner = inside('<a b="&x;"/>');
  expect(scanner.attribute('b')).toBeUndefined();
  expect(scanner.fault).toEqual({ position: 6, what: 'reference' });
});

test.each([
  ['b', '1', null],
  ['c', '', { position: 0, what: 'no c' }],
  [':c', '', { position: 0, what: 'no c' }],
])('the attribute %s is required', (name, value, fault) => {
  const scanner = inside('<a b="1"/>');
  expect([scanner.required(name), scanner.fault]).toEqual([value, fault]);
});

/** What a visit of all children sees, and the fault. */
function children(xml: string, stray?: 'pass'): [string[], string | undefined] {
  const scanner = inside(xml);
  const seen: string[] = [];
  scanner.children((name) => seen.push(name), stray);
  return [seen, scanner.fault?.what];
}

test('children are visited, and what they hold is passed over', () => {
  expect(children('<a> <b>x<c/></b>\n<d/></a>')).toEqual([['b', 'd'], undefined]);
  expect(children('<a/>')).toEqual([[], undefined]);
});

test('text among children is a fault, or passed over', () => {
  expect(children('<a><b/>x<c/></a>')).toEqual([['b'], 'text']);
  expect(children('<a><b/>x<c/></a>', 'pass')).toEqual([['b', 'c'], undefined]);
});

test('a fault in a child ends the visit', () => {
  expect(children('<a><b>&x;</b><c/></a>')).toEqual([['b'], 'reference']);
  expect(children('<a><b><c>')).toEqual([['b'], 'not closed']);
});

test('children end with their element', () => {
  const scanner = inside('<a><b><c/></b><d/></a>');
  scanner.next();
  const seen: string[] = [];
  scanner.children((name) => seen.push(name));
  expect([seen, scanner.depth, scanner.next(), scanner.name]).toEqual([['c'], 1, 'open', 'd']);
});

test.each([
  ['<a>x<![CDATA[ & ]]>&amp;<!-- -->y</a>', 'x & &y'],
  ['<a/>', ''],
  ['<a> </a>', ' '],
])('the content of %j is %j', (xml, content) => {
  const scanner = inside(xml);
  expect([scanner.content(), scanner.fault]).toEqual([content, null]);
});

test.each([
  ['<a>x<b/></a>', 'element in text'],
  ['<a>x', 'not closed'],
])('%j has no content, but the fault %j', (xml, what) => {
  const scanner = inside(xml);
  scanner.content();
  expect(scanner.fault?.what).toBe(what);
});

test('a reader may pass elements of a name that the root has no other prefix for', () => {
  expect(inside('<a></a>').mayPass('b')).toBe(true);
  expect(inside('<a/>').mayPass('b')).toBe(false);
  expect(inside('<x:a xmlns:x="u"></x:a>').mayPass('b')).toBe(false);
  const faulty = inside('<a></a>');
  faulty.fail('any');
  expect(faulty.mayPass('b')).toBe(false);
});

test('behind what a reader passed the scanner goes on, and a fault stands where he began', () => {
  const scanner = inside('<a><b/>x</a>');
  scanner.passTo(7);
  scanner.fail('any');
  expect(scanner.fault).toEqual({ position: 3, what: 'any' });
  const other = inside('<a><b/>x</a>');
  other.passTo(7);
  expect([other.next(), other.text]).toEqual(['text', 'x']);
});

test('the first fault counts, and behind it nothing is read', () => {
  const scanner = inside('<a/>');
  const tokens = [scanner.fail('one'), scanner.fail('two', 9), scanner.next(), scanner.next()];
  expect(tokens).toEqual(['end', 'end', 'end', 'end']);
  expect(scanner.fault).toEqual({ position: 0, what: 'one' });
});

test("the vocabulary is the root's", () => {
  expect([inside('<a xmlns="u"/>').namespace, inside('<a/>').namespace]).toEqual(['u', null]);
});
