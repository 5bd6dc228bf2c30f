import { parts, read, sheetXml } from './book';

const PART = 'xl/worksheets/sheet1.xml';
const row = (cell: string): string => `<row r="1">${cell}</row>`;
const inline = (is: string): string => row(`<c r="A1" t="inlineStr"><is>${is}</is></c>`);

/** What is wrong, the rows, what stands at the position that the failure names, and its word. */
const broken: [what: string, rows: string, at: string, word: string][] = [
  ['an answer `<r>a & b</r>`, written raw', inline('<r>a & b</r>'), '& b', 'reference'],
  ['a lone &', inline('<t>a & b</t>'), '& b', 'reference'],
  ['an & at the end', inline('<t>a &</t>'), '&</t>', 'reference'],
  ['an unknown name', inline('<t>&nbsp;</t>'), '&nbsp;', 'reference'],
  ['a reference without end', inline(`<t>&#65${'0'.repeat(40)}</t>`), '&#65', 'reference'],
  ['a reference to NUL', inline('<t>&#0;</t>'), '&#0;', 'reference'],
  ['a reference to half a character', inline('<t>&#xD800;</t>'), '&#xD800;', 'reference'],
  ['a reference beyond Unicode', inline('<t>&#x110000;</t>'), '&#x110000;', 'reference'],
  ['a reference without number', inline('<t>&#;</t>'), '&#;', 'reference'],
  ['an x in upper case', inline('<t>&#X41;</t>'), '&#X41;', 'reference'],
  ['a lone <', inline('<t>a < b</t>'), '< b', 'tag'],
  ['an element in text', inline('<t>a<b/>c</t>'), '<b/>', 'element in text'],
  [']]> in text', inline('<t>a]]>b</t>'), ']]>b', 'text'],
  ['NUL', inline('<t>a\0b</t>'), '\0b', 'character'],
  ['U+FFFF', inline('<t>a\uffffb</t>'), '\uffffb', 'character'],
  ['an end tag that is not its own', inline('<t>a</b></t>'), '</b>', 'end tag'],
  ['an end tag that only begins so', inline('<t>a</tt>'), '</tt>', 'end tag'],
  ['tags that cross', row('<c r="A1"><v>1</c></v>'), '</c></v>', 'end tag'],
  ['an end tag too many', `${row('')}</row>`, '</row></sheetData>', 'end tag'],
  ['an attribute without quotes', row('<c r=A1><v>1</v></c>'), 'r=A1', 'attribute'],
  ['an attribute without value', row('<c r><v>1</v></c>'), 'r><v>', 'attribute'],
  ['an attribute twice', row('<c r="A1" r="B1"><v>1</v></c>'), 'r="B1"', 'attribute twice'],
  ['attributes without a blank', row('<c r="A1"t="b"><v>1</v></c>'), 't="b"', 'tag'],
  ['a < in an attribute', row('<c r="A1" x="<"><v>1</v></c>'), 'x="<"', 'attribute'],
  ['a bad reference in an attribute', row('<c r="&A1;"><v>1</v></c>'), '&A1;', 'reference'],
  ['a comment without end', row('<!-- -'), '<!-- -', 'comment'],
  ['two hyphens in a comment', row('<!-- -- -->'), '<!-- --', 'comment'],
  ['CDATA without end', inline('<t><![CDATA[a]]</t>'), '<![CDATA[', 'declaration'],
  ['an instruction without end', row('<?x'), '<?x', 'instruction'],
  ['a declaration inside', row('<?xml version="1.0"?>'), '<?xml version', 'instruction'],
  ['text beside the cells', row('5'), '5</row>', 'text'],
  ['text beside the value', row('<c r="A1">5</c>'), '5</c>', 'text'],
  ['text beside the rows', 'x', 'x</sheetData>', 'text'],
  ['a no-break space beside the rows', '\u00a0', '\u00a0', 'text'],
  ['a prefix with another meaning', row('<c r="A1" xmlns="u"><v>1</v></c>'), '<c r="A1" xmlns', 'namespace'],
  ['no name in a tag', row('< c/>'), '< c/>', 'tag'],
  ['two colons in a name', row('<a:b:c/>'), '<a:b:c/>', 'tag'],
  ['a cell of an earlier column', row('<c r="B1"><v>1</v></c><c r="A1"><v>2</v></c>'), '<c r="A1"', 'cell reference'],
  ['a cell twice', row('<c r="B1"><v>1</v></c><c r="B1" ><v>2</v></c>'), '<c r="B1" >', 'cell reference'],
  ['a cell of another row', row('<c r="A2"><v>1</v></c>'), '<c r="A2"', 'cell in another row'],
  ['a cell of another row, not as usual', row("<c r='A2'><v>1</v></c>"), "<c r='A2'", 'cell reference'],
  ['a column beyond XFD', row('<c r="XFE1"><v>1</v></c>'), '<c r="XFE1"', 'cell reference'],
  ['a column beyond all', row('<c r="ABCD1" ><v>1</v></c>'), '<c r="ABCD1"', 'cell reference'],
  ['a reference in lower case', row('<c r="a1"><v>1</v></c>'), '<c r="a1"', 'cell reference'],
  ['a reference with a zero', row('<c r="A01"><v>1</v></c>'), '<c r="A01"', 'cell reference'],
  ['an empty reference', row('<c r=""><v>1</v></c>'), '<c r=""', 'cell reference'],
  ['an earlier row', '<row r="2"/><row r="1"/>', '<row r="1"/>', 'row number'],
  ['a row twice', '<row r="2"/><row r="2" />', '<row r="2" />', 'row number'],
  ['a row beyond the last', '<row r="1048577"/>', '<row r="1048577"/>', 'row number'],
  ['a row 0', '<row r="0"/>', '<row r="0"/>', 'row number'],
  ['a row that is no number', '<row r="1e3"/>', '<row r="1e3"/>', 'row number'],
  ['a word as a number', row('<c r="A1"><v>one</v></c>'), '<c r="A1"', 'number'],
  ['no number', row('<c r="A1"><v>NaN</v></c>'), '<c r="A1"', 'number'],
  ['a hexadecimal number', row('<c r="A1"><v>0x10</v></c>'), '<c r="A1"', 'number'],
  ['two numbers', row('<c r="A1"><v>1 2</v></c>'), '<c r="A1"', 'number'],
  ['a date beyond all numbers', row('<c r="A1" s="1"><v>1e999</v></c>'), '<c r="A1"', 'number'],
  ['a style that is not there', row('<c r="A1" s="4"><v>1</v></c>'), '<c r="A1"', 'style'],
  ['a style that is no number', row('<c r="A1" s="x"><v>1</v></c>'), '<c r="A1"', 'style'],
  ['a shared string that is not there', row('<c r="A1" t="s"><v>3</v></c>'), '<c r="A1"', 'shared string'],
  ['a shared string before the first', row('<c r="A1" t="s"><v>-1</v></c>'), '<c r="A1"', 'shared string'],
  ['a shared string of no number', row('<c r="A1" t="s"><v>length</v></c>'), '<c r="A1"', 'shared string'],
  ['a shared string in hexadecimal', row('<c r="A1" t="s"><v>0x1</v></c>'), '<c r="A1"', 'shared string'],
  ['a style that begins as no number', row(`<c r="A1" s="x1" t="str"><v>a</v></c>`), '<c r="A1"', 'style'],
  ['a style that ends as no number', row(`<c r="A1" s="1x" t="str"><v>a</v></c>`), '<c r="A1"', 'style'],
  ['a reference that begins otherwise', row('<c r="$A1"><v>1</v></c>'), '<c r="$A1"', 'cell reference'],
  ['a reference that goes on', row('<c r="A1:"><v>1</v></c>'), '<c r="A1:"', 'cell reference'],
  ['a column beyond XFD, not as usual', row("<c r='XFE1'><v>1</v></c>"), "<c r='XFE1'", 'cell reference'],
  ['a row that begins otherwise', '<row r="x1"/>', '<row r="x1"/>', 'row number'],
  ['a row that goes on', '<row r="1x"/>', '<row r="1x"/>', 'row number'],
  ['a number that begins otherwise', row('<c r="A1"><v>x5</v></c>'), '<c r="A1"', 'number'],
  ['a number that goes on', row('<c r="A1"><v>5x</v></c>'), '<c r="A1"', 'number'],
  ['a boolean of two', row('<c r="A1" t="b"><v>2</v></c>'), '2</v>', 'boolean'],
  ['an unknown type', row('<c r="A1" t="x"><v>2</v></c>'), '2</v>', 'cell type'],
  ['an ISO date, which nobody writes', row('<c r="A1" t="d"><v>2024-01-01</v></c>'), '2024', 'cell type'],
  ['two values', row('<c r="A1"><v>1</v><v>2</v></c>'), '<v>2</v>', 'cell with two values'],
  ['a cell in a cell', row('<c r="A1"><c r="A1"><v>1</v></c></c>'), '<c r="A1"><v>', 'element'],
  ['a row in a row', row('<row r="2"/>'), '<row r="2"/>', 'element'],
  ['a cell beside the rows', '<c r="A1"/>', '<c r="A1"/>', 'element'],
  ['a cell behind an empty row', '<row r="1"/><c r="A1"><v>1</v></c>', '<c r="A1"', 'element'],
  ['a column so far that no memory holds the gap', row('<c r="ZZZZZZZ1"><v>1</v></c>'), '<c r="Z', 'cell reference'],
  ['a cell of another vocabulary', row('<y:c r="A1"><v>1</v></y:c>'), '<y:c', 'element'],
  ['two texts in one', inline('<t/><t>a</t>'), '<t>a', 'element'],
  ['something unknown in a text', inline('<x/>'), '<x/>', 'element'],
  ['text in a number', row('<c r="A1"><is><t>1</t></is></c>'), '1</t>', 'cell of two types'],
  ['a value in an inline text', row('<c r="A1" t="inlineStr"><v>1</v></c>'), '1</v>', 'cell of two types'],
  ['a formula of another cell', row('<c r="A1"><f t="shared" si="0"/><v>1</v></c>'), '<f t="shared"', 'formula that'],
  ['a table of data', row('<c r="A1"><f t="dataTable" ref="A1"/><v>1</v></c>'), '<f t="dataTable"', 'formula that'],
];

/** A failure may stand a few tags behind where a person would point: at the last token that was read. */
const NEAR = 30;

test.each(broken)('%s', (_, rows, at, word) => {
  const result = read(parts(rows));
  expect(result).toMatchObject({ ok: false, failure: { code: 'xlsx-unreadable', part: PART } });
  if (result.ok || result.failure.code !== 'xlsx-unreadable') return;
  expect(result.failure.what).toContain(word);
  const expected = sheetXml(rows).indexOf(at, sheetXml('').indexOf('</sheetData>'));
  expect(expected).toBeGreaterThan(0);
  expect(Math.abs(result.failure.position - expected)).toBeLessThan(NEAR);
});

test('a cell without the prefix of its sheet is none, and is not left out in silence', () => {
  const sheet = sheetXml(`<row r="1"><c r="A1"><v>1</v></c></row>`)
    .replace('xmlns=', 'xmlns:x=')
    .replace(/<(\/?)(worksheet|sheetData|row)/g, '<$1x:$2');
  expect(read(parts('', { [PART]: sheet }))).toMatchObject({ ok: false, failure: { part: PART, what: 'element' } });
});

const whole = parts('<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>45000.5</v></c></row>');

test.each(Object.entries(whole))('%s must be there, or its absence must be harmless', (name) => {
  const { [name]: _, ...others } = whole;
  const result = read(others);
  if (name === '_rels/.rels') expect(result.ok).toBe(true);
  else expect(result.ok).toBe(false);
});

test.each([
  ['another root', '<html xmlns="u"/>', 'root'],
  ['no sheet data', sheetXml('').replace('<sheetData></sheetData>', ''), 'sheet data'],
  ['sheet data twice', sheetXml('', '<sheetData/>'), 'sheet data'],
  ['two roots', `${sheetXml('')}${sheetXml('')}`, 'second root'],
  ['text behind the root', `${sheetXml('')}x`, 'text'],
  ['a document type', `<!DOCTYPE a [<!ENTITY b "c">]>${sheetXml('')}`, 'declaration'],
  ['an encoding that begins otherwise', `<?xml version="1.0" encoding="x-utf-8"?>${sheetXml('')}`, 'encoding'],
  ['an encoding that goes on', `<?xml version="1.0" encoding="utf-8x"?>${sheetXml('')}`, 'encoding'],
  ['an encoding named late', `<?xml version="1.0"${' '.repeat(200)}encoding="utf-16"?>${sheetXml('')}`, 'encoding'],
  ['another vocabulary', sheetXml('').replace('/main"', '/others"'), 'namespace'],
  ['no vocabulary', '<worksheet><sheetData/></worksheet>', 'namespace'],
  ['another encoding', `<?xml version="1.0" encoding="utf-16"?>${sheetXml('')}`, 'encoding'],
  ['no XML', 'sheet', 'text'],
])('a sheet of %s', (_, text, what) => {
  expect(read({ ...whole, [PART]: text })).toMatchObject({ ok: false, failure: { part: PART, what } });
});

test.each([
  ['no sheets', /<sheet .*?\/>/, '', 'no sheets'],
  ['something else among the sheets', '<sheets>', '<sheets><x/>', 'element'],
  ['a sheet without a name', / name="One"/, '', 'no name'],
  ['a sheet without an id', / r:id="s1"/, '', 'no id'],
  ['a sheet without a part', / r:id="s1"/, ' r:id="s9"', 'sheet without a part'],
])('a workbook with %s', (_, from, to, what) => {
  const workbook = (whole['xl/workbook.xml'] ?? '').replace(from, to);
  const failure = { code: 'xlsx-unreadable', part: 'xl/workbook.xml', what };
  expect(read({ ...whole, 'xl/workbook.xml': workbook })).toMatchObject({ ok: false, failure });
});

const LINKS = 'xl/_rels/workbook.xml.rels';
const STYLES = 'xl/styles.xml';
test.each([
  ['a link without an id', LINKS, 'Id="s1"', 'id="s1"', 'no Id'],
  ['a link without a type', LINKS, 'Type=', 'type=', 'no Type'],
  ['a link without a target', LINKS, 'Target=', 'target=', 'no Target'],
  ['two links of one id', LINKS, 'Id="x1"', 'Id="s1"', 'Id twice'],
  ['another element among the links', LINKS, '<Relationship ', '<x/><Relationship ', 'element'],
  ['a format without a number', STYLES, 'numFmt numFmtId', 'numFmt id', 'no numFmtId'],
  ['a format without a code', STYLES, 'formatCode', 'code', 'no formatCode'],
  ['a format of no number', STYLES, '"164"', '"x"', 'number format'],
  ['a format that begins as no number', STYLES, '"164"', '"x164"', 'number format'],
  ['a format that ends as no number', STYLES, '"164"', '"164x"', 'number format'],
  ['another element among the formats', STYLES, '<numFmts>', '<numFmts><x/>', 'element'],
  ['another element among the styles', STYLES, '<cellXfs>', '<cellXfs><x/>', 'element'],
  ['another element among the strings', 'xl/sharedStrings.xml', '<si>', '<sj/><si>', 'element'],
  ['another element in a string', 'xl/sharedStrings.xml', '<t>', '<u/><t>', 'element'],
])('%s', (_, part, from, to, what) => {
  const text = (whole[part] ?? '').replace(from, to);
  expect(text).not.toBe(whole[part]);
  expect(read({ ...whole, [part]: text })).toMatchObject({
    ok: false,
    failure: { code: 'xlsx-unreadable', part, what },
  });
});

test('a tab of an unknown kind is not left out in silence', () => {
  const links = (whole[LINKS] ?? '').replace('/worksheet"', '/worksheets"');
  const failure = { code: 'xlsx-unreadable', part: 'xl/workbook.xml', what: 'sheet without a part' };
  expect(read({ ...whole, [LINKS]: links })).toMatchObject({ ok: false, failure });
});

test('a number whose format is not in the file', () => {
  const styles = (whole[STYLES] ?? '').replace('<numFmt numFmtId="164"', '<numFmt numFmtId="165"');
  expect(read({ ...whole, [STYLES]: styles })).toMatchObject({ ok: false, failure: { part: PART, what: 'style' } });
});
