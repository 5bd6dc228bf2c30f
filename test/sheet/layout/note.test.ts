import fc from 'fast-check';
import { machineLine, machineLineIn, noteOf, withoutMachineLine } from '../../../src/sheet/layout/note';
import { runs } from '../../table/runs';

const LINE = 'kobo:link0001 /question:age';

test.each<[string, string, string | null]>([
  ['nothing', '', null],
  ['a note of the user’s', 'call\nAnna', null],
  ['the line alone', LINE, LINE],
  ['the last line', `Age\nNumber\n${LINE}`, LINE],
  ['lines of the user’s around it', `mine\n${LINE}\nand mine`, LINE],
  ['other line ends', `mine\r\n${LINE}\rand mine`, LINE],
  ['another connection', 'kobo:link00012 /question:age', null],
  ['two connections', `kobo:other /question:x\n${LINE}`, LINE],
  ['two lines: the last counts', `kobo:link0001 /question:x\n${LINE}`, LINE],
  ['a line that only holds it', `see ${LINE}`, null],
  ['a space before', ` ${LINE}`, null],
])('a column is told by its note: %s', (_, note, expected) => {
  expect(machineLineIn(note, 'link0001')).toBe(expected);
});

test('a column that becomes the user’s loses its line, and nothing else', () => {
  expect(withoutMachineLine(`mine\n${LINE}\nkobo:other /x\nmore`, 'link0001')).toBe('mine\nkobo:other /x\nmore');
  expect(withoutMachineLine(`${LINE}\r\n${LINE}`, 'link0001')).toBe('');
  expect(withoutMachineLine('mine', 'link0001')).toBe('mine');
});

test('a long line for people is cut; a long machine line is told by its hash', () => {
  expect(noteOf(['x'.repeat(400), 'y'], LINE)).toBe(`${'x'.repeat(299)}…\ny\n${LINE}`);
  const [one, other] = ['a', 'b'].map((end) => machineLine('link0001', `/question:${'x'.repeat(400)}${end}`));
  expect(one).toMatch(/^kobo:link0001 #[0-9a-f]{14}$/);
  expect(one).not.toBe(other);
});

const texts = fc.oneof(
  fc.constantFrom('kobo:link0001 ', 'kobo:link0001 /x', '\n', '\r', '\u2028'),
  fc.string({ unit: 'binary' }),
);

test('whatever a column is called and its note says, its line is found, and taken away again', () => {
  fc.assert(
    fc.property(texts, fc.array(texts), (identity, about) => {
      const line = machineLine('link0001', identity);
      const note = noteOf(about, line);
      expect(machineLineIn(note, 'link0001')).toBe(line);
      expect(machineLineIn(withoutMachineLine(note, 'link0001'), 'link0001')).toBeNull();
    }),
    runs(150),
  );
});

// Headers of an export whose form is not known are such identities; two columns of one line are taken for one.
test.each([
  ['a line end and a space', '/name:Name\nof child#1', '/name:Name of child#1'],
  ['one line end and two', '/name:a\nb#1', '/name:a\n\nb#1'],
])('two columns never have one machine line: %s', (_, one, other) => {
  expect(machineLine('link0001', one)).not.toBe(machineLine('link0001', other));
});
