import { contentOf, newTab } from '../apply/refreshed-tab';

const IDS = ['1', '2', '3', '4'];

/** Four rows with these answers each: `a` says `a1`, and so on. */
const content = (headers: readonly string[]) =>
  contentOf(
    headers,
    IDS.map((id) => [id, ...headers.map((header) => `${header}${id}`)]),
  );

/** A tab with notes beside, of which somebody has sorted the first two columns of answers; what the next run makes of it. */
function sortedThen(before: readonly string[], after: readonly string[]) {
  const { sheet, refresh } = newTab({ rows: 8, columns: 8 });
  refresh(content(before));
  const notes = before.length + 3;
  sheet.getRange(1, notes, 5, 1).setValues([['mine'], ...IDS.map((id) => [`n${id}`])]);
  sheet.getRange('B2:C5').sort({ column: 2, ascending: false });
  refresh(content(after));
  const [head = [], ...rows] = sheet.getDataRange().getValues();
  return rows.map((row) => [...after, 'mine'].map((header) => row[head.indexOf(header)]));
}

const right = (headers: readonly string[]) => IDS.map((id) => [...headers.map((header) => `${header}${id}`), `n${id}`]);

test.each<[string, string[], string[]]>([
  ['nothing else', ['a', 'b', 'c'], ['a', 'b', 'c']],
  ['a new column', ['a', 'b', 'c'], ['a', 'b', 'c', 'd']],
  ['a column that is gone', ['a', 'b', 'c', 'd'], ['a', 'b', 'c']],
  ['a new column and one that is gone', ['a', 'b', 'c'], ['a', 'b', 'd']],
  ['a sorted column that is gone', ['a', 'b', 'c'], ['a', 'c']],
])('a part of the columns was sorted, and there is %s: answers stand beside their notes', (_, before, after) => {
  expect(sortedThen(before, after)).toEqual(right(after));
});
