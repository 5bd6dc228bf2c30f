import { renamedKey, renamedMarks } from '../../../src/sheet/match/rename-keys';

const rename = (name: string): string => (name === '41' ? 'x' : name);

test.each([
  ['1:41', '1:x'],
  ['1:42', '1:42'],
  ['', ''],
])('%j becomes %j', (key, now) => {
  expect(renamedKey(key, rename)).toBe(now);
});

test('a mark keeps what is known of its row, and says that its cell has to be written', () => {
  const marks = [null, { key: '1:41', print: 'p', isRemoved: true }, { key: '1:42', print: null, isRemoved: false }];
  expect(renamedMarks(marks, rename)).toEqual([
    null,
    { key: '1:x', print: 'p', isRemoved: true, isRenamed: true },
    marks[2],
  ]);
});
