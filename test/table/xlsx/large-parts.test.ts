import { parts, read, rowsOf } from './book';

const row = (cell: string): string => `<row r="1">${cell}</row>`;
const inline = (is: string): string => row(`<c r="A1" t="inlineStr"><is>${is}</is></c>`);

/** Not a measure of speed: what grows with the square of a file would take minutes. */
const HANGS = 20_000;

test.each([
  ['many &', inline(`<t>${'&'.repeat(300_000)}</t>`), false],
  ['many references', inline(`<t>${'&amp;'.repeat(300_000)}</t>`), true],
  ['many CDATA', inline(`<t>${'<![CDATA[x]]>'.repeat(100_000)}</t>`), true],
  ['many comments', row('<!---->'.repeat(300_000)), true],
  ['many open tags', '<a>'.repeat(300_000), false],
  ['many tags inside one another', `${'<a>'.repeat(200_000)}${'</a>'.repeat(200_000)}`, true],
  ['many attributes', row(`<c ${Array.from({ length: 100_000 }, (_, n) => `a${n}=""`).join(' ')}/>`), false],
  ['a long name', row(`<${'a'.repeat(1_000_000)}/>`), true],
  ['a long number', row(`<c r="A1"><v>${'1'.repeat(1_000_000)}x</v></c>`), false],
  ['blanks in a number', row(`<c r="A1"><v>1${' '.repeat(1_000_000)}1</v></c>`), false],
  ['a long reference', row(`<c r="A${'1'.repeat(1_000_000)}"><v>1</v></c>`), false],
  ['many escapes begun', inline(`<t>${'_x00'.repeat(300_000)}</t>`), true],
  [
    'special texts and plain ones',
    inline('<t>a</t>').replace('</row>', `${'<c t="str"><v>&amp;</v></c>'.repeat(16_000)}</row>`),
    true,
  ],
])('no hang: %s', (_, rows, isOk) => {
  const start = performance.now();
  expect(read(parts(rows)).ok).toBe(isOk);
  expect(performance.now() - start).toBeLessThan(HANGS);
});

test('a small file that names the last column in every row is refused before memory runs out', () => {
  const rows = Array.from({ length: 4000 }, (_, r) => `<row r="${r + 1}"><c r="XFD${r + 1}"><v>1</v></c></row>`);
  expect(read(parts(rows.join('')))).toMatchObject({ ok: false, failure: { what: 'too many cells' } });
});

test('a cell of a megabyte', () => {
  const long = `${'ab&'.repeat(350_000)}_x`;
  expect(rowsOf(inline(`<t>${long.replaceAll('&', '&amp;')}</t>`))).toEqual([[long]]);
});
