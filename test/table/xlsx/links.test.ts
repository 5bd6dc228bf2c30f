import { parts, relationships, sheetsOf, sheetXml } from './book';

/** The cell's text, the link's attributes, its address; and whether the text is only a part of the answer. */
const links: [text: string, attributes: string, target: string | null, shortened: boolean][] = [
  ['a@x.org', '', 'mailto:a@x.org', true],
  ['mailto:a@x.org', '', 'mailto:a@x.org', false],
  ['etc\\hosts', '', 'file:///etc\\hosts', true],
  ['file:///etc/hosts', '', 'file:///etc/hosts', false],
  ['a.xlsx', '', 'a.xlsx', true],
  ['Sheet1!A1', 'location="Sheet1!A1" display="Sheet1!A1"', null, true],
  ['internal:Sheet1!A1', 'location="Sheet1!A1"', null, false],
  ['https://example.org/a#b', 'location="b"', 'https://example.org/a', false],
  ['ftp://example.org', '', 'ftp://example.org', false],
  ['open', '', 'https://example.org', false],
  ['open', '', 'http://example.org', false],
  ['open', '', 'ftp://example.org', false],
  ['http://example.org', 'location="a"', null, false],
  ['ftp://example.org', 'location="a"', null, false],
  ['a@x.org?body=https://x.org', '', 'mailto:a@x.org?body=https://x.org', true],
  ['', '', 'mailto:a@x.org', false],
];

const behind = links.map(
  ([, attributes, target], index) =>
    `<hyperlink ref="A${index + 1}" ${attributes} ${target === null ? '' : `r:id="r${index}"`}/>`,
);
const targets = links.flatMap(([, , target], index) =>
  target === null ? [] : [[`r${index}`, 'hyperlink', target] as const],
);
const rows = links.map(([text]) => `<row><c t="inlineStr"><is><t>${text}</t></is></c></row>`).join('');
const shortened = (hyperlinks: string, rels = relationships(targets)): number | undefined =>
  sheetsOf(
    parts('', {
      'xl/worksheets/sheet1.xml': sheetXml(rows, `<hyperlinks>${hyperlinks}</hyperlinks>`),
      'xl/worksheets/_rels/sheet1.xml.rels': rels,
    }),
  )[0]?.shortenedLinks;

test.each(links.map(([text, , target, is], index) => [text, target, is, behind[index] ?? ''] as const))(
  '%j with a link to %j: shortened %j',
  (_text, _target, is, hyperlink) => expect(shortened(hyperlink)).toBe(is ? 1 : 0),
);

test('all of them are counted', () => {
  expect(shortened(behind.join(''))).toBe(links.filter(([, , , is]) => is).length);
});

test.each([
  ['a range', '<hyperlink ref="A1:B9" r:id="r0"/>', 1],
  ['a cell that is not there', '<hyperlink ref="Z99" r:id="r0"/>', 0],
  ['no link', '<ext ref="A1" r:id="r0"/>', 0],
  ['no cell', '<hyperlink r:id="r0"/>', 0],
  ['a link that is not there', '<hyperlink ref="A1" r:id="r99"/>', 0],
  ['none', '', 0],
])('%s', (_, hyperlinks, count) => expect(shortened(hyperlinks)).toBe(count));

test('what a sheet without links points to is not asked', () => {
  const all = parts('', { 'xl/worksheets/_rels/sheet1.xml.rels': 'no XML' });
  expect(sheetsOf(all)).toEqual([{ name: 'One', rows: [], shortenedLinks: 0 }]);
});
