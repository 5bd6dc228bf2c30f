import { matchHeaders } from '../../../src/table/columns/match-headers';
import { questionColumns } from '../../../src/table/columns/question-columns';
import { madeForm, options } from './made-form';

/** Questions `a`, `b`, `c`… with these labels, all texts but where a type is given: `integer:Age`. */
const blocksOf = (labels: readonly string[]) => {
  const rows = labels.map((words, n) => {
    const [label, type = 'text'] = words.split(':').reverse();
    return { type, name: String.fromCharCode(97 + n), label: [label] };
  });
  return questionColumns(madeForm(rows), options(), '');
};
const matched = (headers: readonly string[], labels: readonly string[]) =>
  matchHeaders(headers, blocksOf(labels)).map(({ header, expected }) => [header, expected?.path ?? null]);

const NOTES = ['First', 'Note', 'Day', 'Note', 'Last'];

test.each([
  ['equal ones by their order, wherever they stand', ['Day', 'Note', 'Note'], NOTES, ['c', 'b', 'd']],
  ['too rare, between its neighbours of the form', ['Day', 'Note', 'Last'], NOTES, ['c', 'd', 'e']],
  ['too rare, at the very beginning', ['Note', 'Day'], ['Note', 'Day', 'Note'], ['a', 'b']],
  ['too rare, at the very end', ['Day', 'Note'], ['Note', 'Day', 'Note'], ['b', 'c']],
  ['too rare, its neighbours have more between them', ['First', 'Note', 'Last'], NOTES, ['a', null, 'e']],
  ['too rare, its neighbours have less between them', ['Day', 'Note', 'New', 'Last'], NOTES, ['c', null, null, 'e']],
  ['unknown, between neighbours that have one between them', ['A', 'Old', 'Z'], ['A', 'B', 'Z'], ['a', null, 'c']],
  ['two too rare, side by side', ['C', 'N', 'M', 'Z'], ['N', 'M', 'C', 'N', 'M', 'Z'], ['c', 'd', 'e', 'f']],
  ['of two only one reads as the form', ['C', 'N', 'Old', 'Z'], ['N', 'M', 'C', 'N', 'M', 'Z'], ['c', null, null, 'f']],
  ['too many', ['A', 'B', 'A'], ['A', 'B'], ['a', 'b', null]],
])('%s', (_, headers, labels, paths) => {
  expect(matched(headers, labels)).toEqual(headers.map((header, index) => [header, paths[index]]));
});

test.each([
  ['all agree', ['integer:N', 'decimal:N'], 'number'],
  ['a text is among them', ['integer:N', 'N'], 'text'],
  ['a text comes first', ['N', 'integer:N'], 'text'],
  ['there is none', ['Other'], null],
])('the type that all candidates share: %s', (_, labels, type) => {
  expect(matchHeaders(['N'], blocksOf(labels))).toEqual([
    { header: 'N', expected: null, block: null, sharedType: type },
  ]);
});
