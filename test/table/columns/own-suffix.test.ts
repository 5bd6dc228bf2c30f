import { MAIN_OWN, ownColumns } from '../../../src/table/columns/own-columns';
import { linksToParent, ownSuffix } from '../../../src/table/columns/own-suffix';
import { MAIN, REPEAT } from './made-form';

const starts = (header: readonly string[]): number => ownSuffix(header, null).start;
const added = (count: number): string[] => Array.from({ length: count }, (_, n) => `_new_${n}`);
/** New names between the last two known ones. */
const newer = (count: number): string[] => [...MAIN.slice(0, -1), ...added(count), '_index'];

test.each([
  ['nothing but own columns', MAIN, 0],
  ['none at all', ['q'], 1],
  ['no header', [], 0],
  ['a question labelled like the last of them', ['_index', ...MAIN], 1],
  ['a question labelled like one that was found already', ['_uuid', ...MAIN], 1],
  ['a question among them ends the search', ['_id', 'q', ...MAIN.slice(1)], 2],
  ['as many new names as are believed', ['q', ...newer(8)], 1],
  ['one new name too many', ['q', ...newer(9)], MAIN.length + 9],
  ["a geopoint's part is no new name", ['q', '_id', '_gps_latitude', '_index'], 3],
  ['new names before the known ones are questions', ['_new', ...MAIN], 1],
])('own columns begin after the questions: %s', (_, header, start) => {
  expect(starts(header)).toBe(start);
});

test('a new name between the known ones is text of the server', () => {
  expect(ownSuffix(newer(1), null).columns).toEqual([
    ...MAIN_OWN.slice(0, -1),
    { name: '_new_0', role: 'metadata', type: 'text' },
    ...MAIN_OWN.slice(-1),
  ]);
});

test('the kind of table with more known names is taken, submissions where both have as many', () => {
  expect(linksToParent(ownSuffix(REPEAT, null))).toBe(true);
  expect(linksToParent(ownSuffix(MAIN, null))).toBe(false);
  expect(ownSuffix(['_id', '_submission__id'], null).columns.map(({ role }) => role)).toEqual(['id', 'metadata']);
});

test('what the form promises is not guessed: a question may be labelled like an own column that was not chosen', () => {
  const promised = ownColumns('', ['q'], false);
  expect(promised.map(({ name }) => name)).toEqual(['_uuid', 'meta/rootUuid']);
  expect(ownSuffix(['_id', '_uuid', 'meta/rootUuid'], promised)).toEqual({ start: 1, columns: promised });
  expect(ownSuffix(['q', '_uuid'], promised)).toMatchObject({ start: 1, columns: [{ name: '_uuid' }] });
});
