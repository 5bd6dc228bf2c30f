import fc from 'fast-check';
import { ROLES } from '../../src/table/column';
import { columnKey, withTypes } from '../../src/table/column-types';
import { column } from './column';
import { runs } from './runs';

test.each([
  ['no form', column('Age', { occurrence: 2 }), 'name:Age#2'],
  ['a question', column('Age', { role: 'question', path: 'grp/age' }), 'question:grp/age'],
  ['a choice', column('x', { role: 'choice', path: 'grp/uses', part: 'wash' }), 'choice:grp/uses|wash'],
  ['an empty part', column('x', { role: 'choice', path: 'uses', part: '' }), 'choice:uses|'],
  ['its address', column('x', { role: 'media-url', path: 'photo' }), 'media-url:photo'],
  ['odd names', column('a', { role: 'question', path: 'a|b%7C' }), 'question:a%7Cb%257C'],
])('%s', (_, one, key) => {
  expect(columnKey(one)).toBe(key);
});

test('a label does not matter, nor does the header where the form is known', () => {
  const one = column('Age', { path: 'age', role: 'question', label: 'Age' });
  expect(columnKey({ ...one, name: 'Years', label: 'Years', occurrence: 3 })).toBe(columnKey(one));
});

test('different columns have different keys', () => {
  const word = fc.string({ unit: fc.constantFrom('a', '|', '%', '7', 'C', '#', '1', ':', '/'), maxLength: 5 });
  const some = fc.record({
    name: word,
    occurrence: fc.integer({ min: 1, max: 11 }),
    role: fc.constantFrom(...ROLES),
    path: fc.option(word),
    part: fc.option(word),
  });
  fc.assert(
    fc.property(some, some, (a, b) => {
      const identity = ({ name, occurrence, role, path, part }: typeof a) =>
        JSON.stringify(path === null ? [name, occurrence] : [role, path, part]);
      const [left, right] = [columnKey(column('', a)), columnKey(column('', b))];
      expect(left === right).toBe(identity(a) === identity(b));
    }),
    runs(5000),
  );
});

test('a chosen type stands, the others stay', () => {
  const columns = [column('a'), column('b'), column('b', { occurrence: 2 })];
  const typed = withTypes(
    columns,
    new Map([
      ['name:b#2', 'number'],
      ['name:a#1', 'text'],
      ['name:gone#1', 'date'],
    ]),
  );
  expect(typed).toEqual([columns[0], columns[1], { ...columns[2], type: 'number' }]);
  expect(typed[0]).toBe(columns[0]);
});
