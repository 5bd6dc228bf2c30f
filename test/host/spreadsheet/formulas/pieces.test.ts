import fc from 'fast-check';
import { cutFormula } from './pieces';

const references = (text: string) =>
  cutFormula(text).flatMap((piece) => (piece.kind === 'reference' ? piece.text : []));

test.each([
  ['=SUM(Data!B2:B)+2:2', ['Data!B2:B', '2:2']],
  ['=b2 : B3', ['b2 : B3']],
  ['=Data!B2:Data!C3', ['Data!B2:Data!C3']],
  ["='My data'!B2 :\n'my data'!$C$3", ["'My data'!B2 :\n'my data'!$C$3"]],
  ['=Data!B2:Other!C3', ['Data!B2', 'Other!C3']],
  ['=XFE1+ZZZ5+XFE1:XFF2', ['XFE1', 'ZZZ5', 'XFE1:XFF2']],
  ['=A1:A3:A5', ['A1:A3', 'A5']],
  ['=A1:INDEX(B:B,3)', ['A1', 'B:B']],
  ['=LOG10 (A1)+SUM (A1:A2)+filter (A3)', ['A1', 'A1:A2', 'A3']],
  ['=LOG10(A1)&"B2:B"&my_data&x', ['A1']],
  ['=IMPORTRANGE("id","Data!A:A")', []],
  ['="not closed A1', []],
  ["='not closed A1", ['A1']],
  ['={A1:A2;B1,TRUE}', ['A1:A2', 'B1']],
])('%s refers to %j', (text, expected) => {
  expect(references(text)).toEqual(expected);
});

test('the pieces are the formula to the letter, whatever it is', () => {
  const part = fc.constantFrom(
    'A1',
    ':',
    '$',
    'B',
    '2',
    '!',
    "'",
    '"',
    'Data',
    ' ',
    '\n',
    '(',
    ')',
    '{',
    ';',
    '#REF!',
    'é',
    '%',
    '😀',
  );
  const text = fc.oneof(
    fc.array(part, { maxLength: 12 }).map((parts) => parts.join('')),
    fc.string({ unit: 'binary' }),
  );
  fc.assert(
    fc.property(text, (rest) => {
      expect(
        cutFormula(`=${rest}`)
          .map((piece) => piece.text)
          .join(''),
      ).toBe(`=${rest}`);
    }),
    { numRuns: 500 },
  );
});
