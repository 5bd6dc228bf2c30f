import { Lines } from '../../scripts/replay/count/lines';
import type { LineChange } from '../host/spreadsheet/model/structure-change';

const change = (kind: LineChange['kind'], at: number, count: number, to = 0): LineChange =>
  ({ kind, sheetId: 0, axis: 'rows', at, count, to }) as LineChange;

test.each<[string, LineChange, readonly number[]]>([
  ['what is inserted is new', change('insert', 1, 2), [0, 5, 6, 1, 2]],
  ['what is deleted is gone', change('delete', 1, 2), [0, 3, 4, 5, 6]],
  ['what is moved to the right stays itself', change('move', 0, 2, 4), [2, 3, 0, 1, 4]],
  ['what is moved to the left too', change('move', 3, 1, 0), [3, 0, 1, 2, 4]],
])('%s', (_title, given, after) => {
  const lines = new Lines();
  expect(lines.range(0, 5)).toEqual([0, 1, 2, 3, 4]);
  lines.follow(given);
  expect(lines.range(0, 5)).toEqual(after);
});

test('a change beyond what was asked for so far is followed all the same', () => {
  const lines = new Lines();
  lines.follow(change('insert', 3, 1));
  expect(lines.range(0, 5)).toEqual([1, 2, 3, 0, 4]);
});
