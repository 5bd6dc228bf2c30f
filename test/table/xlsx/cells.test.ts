import type { RawCell } from '../../../src/table/raw';
import { parts, rowsOf, sheetsOf, sheetXml, strings, styles } from './book';

const number = (text: string): RawCell => ({ kind: 'number', text });
const date = (serial: number): RawCell => ({ kind: 'date', serial });
const boolean = (value: boolean): RawCell => ({ kind: 'boolean', value });
const inline = (is: string): string => `<c r="A1" t="inlineStr"><is>${is}</is></c>`;

const cells: [what: string, xml: string, cell: RawCell][] = [
  ['inline text', inline('<t>a</t>'), 'a'],
  ['text as it stands, blanks and line breaks too', inline('<t> a \n\tb  </t>'), ' a \n\tb  '],
  ['preserved blanks', inline('<t xml:space="preserve"> a </t>'), ' a '],
  ['no-break spaces', inline('<t>\u00a0a\u00a0</t>'), '\u00a0a\u00a0'],
  ['an empty text', inline('<t></t>'), ''],
  ['an empty tag', inline('<t/>'), ''],
  ['nothing inside', inline(''), ''],
  ['no text at all', '<c r="A1" t="inlineStr"/>', ''],
  ['named references', inline('<t>&lt;&gt;&amp;&quot;&apos;</t>'), `<>&"'`],
  ['references once', inline('<t>&amp;lt; &amp;amp;#65;</t>'), '&lt; &amp;#65;'],
  ['numbered references', inline('<t>&#65;&#x42;&#x1F41D;&#0067;</t>'), 'AB\u{1F41D}C'],
  ['a line feed by reference', inline('<t>a&#10;b&#xD;c</t>'), 'a\nb\rc'],
  ['line ends made one', inline('<t>a\r\nb\rc</t>'), 'a\nb\nc'],
  ['escapes', inline('<t>a_x000D_\nb_x0000_c_x0041_</t>'), 'a\r\nb\0cA'],
  ['escapes once', inline('<t>_x005F_x0041_ _x005f_x005F_</t>'), '_x0041_ _x005F_'],
  ['what only looks like an escape', inline('<t>_x41_ _xGGGG_ _X0041_ x0041_</t>'), '_x41_ _xGGGG_ _X0041_ x0041_'],
  ['a lone surrogate by escape', inline('<t>_xD83D_</t>'), '\ud83d'],
  ['escapes after references', inline('<t>_x00&#52;1_</t>'), 'A'],
  ['rich text', inline('<r><t>a</t></r><r><rPr><b/></rPr><t xml:space="preserve"> b</t></r>'), 'a b'],
  ['text and runs', inline('<t>a</t><r><t>b</t></r>'), 'ab'],
  ['runs and text', inline('<r><t>a</t></r><t>b</t>'), 'ab'],
  ['phonetic runs before the text', inline('<rPh><t>かん</t></rPh><t>漢</t>'), '漢'],
  ['phonetic runs left out', inline('<t>漢</t><rPh sb="0" eb="1"><t>かん</t></rPh><phoneticPr fontId="1"/>'), '漢'],
  ['an answer `<r>rich</r>`, written raw', inline('<r>rich</r>'), ''],
  ['an answer `<r><b>rich</b></r>`, written raw', inline('<r><b>rich</b></r>'), ''],
  ['CDATA', inline('<t>a<![CDATA[<b> & ]] > &amp;]]>c</t>'), 'a<b> & ]] > &amp;c'],
  ['comments and instructions', inline('<!--x--><t>a<!-- <t> -->b<?p <t>?>c</t>'), 'abc'],
  ['a comment with more', inline('<t>a<!-- > - & <![CDATA[ -->b</t>'), 'ab'],
  ['a shared string', '<c r="A1" t="s"><v>0</v></c>', 'zero'],
  ['a shared string of runs', '<c r="A1" t="s"><v>1</v></c>', 'one run'],
  ['an empty shared string', '<c r="A1" t="s"><v>2</v></c>', ''],
  ['a text by itself', '<c r="A1" t="str"><v>a&amp;_x0041_</v></c>', 'a&A'],
  ['a text by itself, plain', '<c r="A1" t="str"><v>a b</v></c>', 'a b'],
  ['an error', '<c r="A1" t="e"><v>#N/A</v></c>', '#N/A'],
  ['true', '<c r="A1" t="b"><v>1</v></c>', boolean(true)],
  ['true, the word', '<c r="A1" t="b"><v>true</v></c>', boolean(true)],
  ['false', '<c r="A1" t="b"><v>0</v></c>', boolean(false)],
  ['false, the word', '<c r="A1" t="b"><v>false</v></c>', boolean(false)],
  ['a number', '<c r="A1"><v>4100001</v></c>', number('4100001')],
  ['a number by type', '<c r="A1" t="n"><v>-0.5</v></c>', number('-0.5')],
  ['a number as it stands', '<c r="A1"><v>1.234567890123457E+19</v></c>', number('1.234567890123457E+19')],
  ['blanks around a number', '<c r="A1"><v> 5\n</v></c>', number('5')],
  ['a number that begins with a point', '<c r="A1"><v>.25</v></c>', number('.25')],
  ['an exponent without a sign', '<c r="A1"><v>5e3</v></c>', number('5e3')],
  ['a number of 16 digits', '<c r="A1"><v>9007199254740993</v></c>', number('9007199254740993')],
  ['a number in CDATA', '<c r="A1"><v><![CDATA[5]]></v></c>', number('5')],
  ['an empty value', '<c r="A1"><v></v></c>', ''],
  ['no value', '<c r="A1" s="1"/>', ''],
  ['a formula', '<c r="A1"><f>1+1</f><v>0</v></c>', '=1+1'],
  ['a formula without text, answered `=`', '<c r="A1"><f></f><v>0</v></c>', '='],
  ['a formula with references', '<c r="A1" t="str"><f>A1&amp;"&lt;"</f><v>x</v></c>', '=A1&"<"'],
  ['no escapes in formulas', '<c r="A1"><f>A_x0041_</f><v>0</v></c>', '=A_x0041_'],
  ['an array formula', '<c r="A1"><f t="array" ref="A1">1+1</f><v>0</v></c>', '=1+1'],
  ['a formula that spills', '<c r="A1" cm="1"><f t="array" ref="A1">_xlfn.A(B1:B2)</f><v>0</v></c>', '=_xlfn.A(B1:B2)'],
  ['a shared formula that has its text', '<c r="A1"><f t="shared" si="0" ref="A1:A2">B1</f><v>1</v></c>', '=B1'],
  ['a date', '<c r="A1" s="1"><v>45292</v></c>', date(45292)],
  ['a date-time, built in', '<c r="A1" s="2"><v>45330.21612268518</v></c>', date(45330.21612268518)],
  ['a per cent', '<c r="A1" s="3"><v>0.5</v></c>', number('0.5')],
  ['a text under a date style', '<c r="A1" s="1" t="inlineStr"><is><t>2024</t></is></c>', '2024'],
  ['an error under a date style', '<c r="A1" s="1" t="e"><v>#VALUE!</v></c>', '#VALUE!'],
  ['other order, other quotes, blanks in tags', "<c  t='s'\n s = '0' r = \"A1\" ><v >0</v ></c\n>", 'zero'],
  ['`>` in an attribute', '<c r="A1" note="a>b" t="inlineStr"><is><t>a</t></is></c>', 'a'],
  ['an inline text beside an empty value', '<c r="A1" t="inlineStr"><v/><is><t>a</t></is></c>', 'a'],
  ['unknown parts of a cell', `<c r="A1"><extLst><ext uri="u"><v>9</v></ext></extLst><v>1</v></c>`, number('1')],
];

test.each(cells)('%s', (_, xml, cell) => {
  expect(rowsOf(`<row r="1">${xml}</row>`)).toEqual([cell === '' ? [] : [cell]]);
});

/** The same cells where the quick way does not apply: another prefix, and a tag written otherwise. */
const withPrefix = (xml: string): string =>
  xml.replace(/<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<(\/?)(?=[a-zA-Z])/g, (all, slash) =>
    slash === undefined ? all : `<${slash}x:`,
  );

test.each(cells)('with a prefix: %s', (_, xml, cell) => {
  const sheet = withPrefix(sheetXml(`<row r="1">${xml}</row>`)).replace('xmlns=', 'xmlns:x=');
  const [read] = sheetsOf(parts('', { 'xl/worksheets/sheet1.xml': sheet }));
  expect(read?.rows).toEqual([cell === '' ? [] : [cell]]);
});

const text = (value: string) => `<is><t>${value}</t></is>`;
const rows: [what: string, xml: string, rows: RawCell[][]][] = [
  ['no rows', '', []],
  ['a row without cells', '<row r="1"/>', [[]]],
  ['absent rows', '<row r="3"><c r="A3" t="s"><v>0</v></c></row>', [[], [], ['zero']]],
  ['absent cells', `<row r="1"><c r="C1" t="inlineStr">${text('c')}</c></row>`, [['', '', 'c']]],
  [
    'rows and cells without references',
    `<row><c/><c t="s"><v>0</v></c></row><row/><row><c><v>1</v></c></row>`,
    [['', 'zero'], [], [number('1')]],
  ],
  [
    'cells without references go on',
    `<row r="2"><c r="B2"><v>1</v></c><c><v>2</v></c></row>`,
    [[], ['', number('1'), number('2')]],
  ],
  ['rows without references go on', '<row r="2"/><row><c r="A3"><v>1</v></c></row>', [[], [], [number('1')]]],
  [
    'columns of two and three letters',
    '<row r="1"><c r="AA1"><v>1</v></c><c r="AAA1"><v>2</v></c></row>',
    [Array.from({ length: 703 }, (_, i) => (i === 26 ? number('1') : i === 702 ? number('2') : ''))],
  ],
  [
    'a row ends with its last answer',
    `<row r="1"><c r="A1"><v>1</v></c><c r="C1" t="inlineStr">${text('')}</c></row>`,
    [[number('1')]],
  ],
  [
    'unknown parts of a row',
    '<row r="1"><ext><c r="A1"><v>9</v></c></ext><c r="A1"><v>1</v></c></row>',
    [[number('1')]],
  ],
  [
    'other attributes',
    '<row r="1" spans="1:2" ht="15" x14ac:dyDescent="0.25" xmlns:x14ac="u"><c r="A1"><v>1</v></c></row>',
    [[number('1')]],
  ],
  [
    'blanks between the tags',
    '\n <row r="1">\n  <c r="A1"> <v>1</v>\n</c>\t<c r="B1"><v>2</v></c> </row>\n',
    [[number('1'), number('2')]],
  ],
  [
    'comments between the tags',
    '<!-- <row r="1"> --><row r="1"><!--<c/>--><c r="A1"><!----><v>1</v></c></row>',
    [[number('1')]],
  ],
];

test.each(rows)('%s', (_, xml, expected) => {
  expect(rowsOf(xml)).toEqual(expected);
});

/** Written so that the quick way takes them, and so that it does not. */
test.each(['', ' '])('numbers of two digits and more%j', (blank) => {
  const all = { 'xl/sharedStrings.xml': strings(...Array.from({ length: 12 }, (_, n) => `<t>string ${n}</t>`)) };
  const dates = { 'xl/styles.xml': styles(['yyyy'], [...Array.from({ length: 12 }, () => 0), 164]) };
  expect(rowsOf(`<row r="123"><c r="A123" t="s"${blank}><v>11</v></c></row>`, all)[122]).toEqual(['string 11']);
  expect(rowsOf(`<row r="1"><c r="A1" s="12"${blank}><v>61</v></c></row>`, dates)).toEqual([[date(61)]]);
});

test('names of objects are headers like others', () => {
  const names = ['__proto__', 'constructor', 'toString'];
  const xml = names.map((name) => `<c t="inlineStr">${text(name)}</c>`).join('');
  expect(rowsOf(`<row>${xml}</row>`)).toEqual([names]);
});
