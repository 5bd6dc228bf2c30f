import fc from 'fast-check';
import { HOSTILE_STRINGS } from '../../src/sheet/probe';
import { guard, withApostrophe } from '../../src/sheet/text-rule';

test('every hostile string but plain words gets its apostrophe', () => {
  expect(HOSTILE_STRINGS.filter((text) => guard(text) === text)).toEqual([]);
});

test.each(['', 'Upper Talmar', 'needs_assessment', 'مياه الشرب من البئر', 'household water', 'Élevage de chèvres'])(
  '%j stays without',
  (text) => {
    expect(guard(text)).toBe(text);
  },
);

test.each([
  'TRUE',
  'verdadeiro',
  'January',
  'May 5',
  'Talmar 2',
  'yes ',
  ' yes',
  "it's",
  '-',
  '#N/A',
  'x',
  '１２',
  '=a',
  '\tabc',
  'Infinity',
])('%j is guarded', (text) => {
  expect(guard(text)).toBe(`'${text}`);
});

test('taking one leading apostrophe away always gives the text back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      for (const typed of [guard(text), withApostrophe(text)]) {
        expect(typed.startsWith("'") ? typed.slice(1) : typed).toBe(text);
      }
    }),
  );
});
