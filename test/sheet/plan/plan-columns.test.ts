import type { TabColumn } from '../../../src/sheet/layout/tab-content';
import { matchColumns } from '../../../src/sheet/match/match-columns';
import { type ColumnWishes, planColumns } from '../../../src/sheet/plan/plan-columns';
import type { Stand } from '../../../src/sheet/stand/stand';
import type { ColumnState } from '../../../src/sheet/state/table-state';
import { columnState, machine, standWith, tabColumn, tableState } from '../given';

function plan(
  columns: readonly TabColumn[],
  stand: Stand,
  before: readonly ColumnState[] | null,
  change: Partial<ColumnWishes> & { isBare?: boolean } = {},
) {
  const { isBare = false, ...rest } = change;
  const state = before === null ? null : tableState({ columns: before });
  const hints = { connection: 'link0001', before, decided: {}, likeness: () => ({ share: 0, isTelling: false }) };
  const wishes = {
    state,
    headerStyle: 'export',
    goneWords: 'Gone.',
    isUnwanted: () => false,
    made: new Set<string>(),
    ...rest,
  };
  return planColumns({ columns, isBare }, matchColumns(columns, stand, hints), stand, wishes);
}

const [a, b] = [tabColumn('a'), tabColumn('b')];
const both = [columnState('a', 1), columnState('b', 2)];

test('where all is as it was, nothing is done', () => {
  expect(plan([a, b], standWith(['a', 'b']), both)).toEqual({
    wanted: [a, b],
    places: [1, 2],
    fresh: [],
    uncounted: [],
    dropped: [],
    gone: [],
    staying: [],
    unwanted: [],
    notes: [],
    headers: [],
    report: { new: [], gone: [], back: [], relabelled: [] },
  });
});

test('a new question has to be made; it did not count before', () => {
  const found = plan([a, b], standWith(['a']), [columnState('a', 1)]);
  expect(found).toMatchObject({ places: [1, null], fresh: [1], uncounted: [1], dropped: [], report: { new: ['b'] } });
});

test('a column that a person deleted is made anew: it counted before', () => {
  const found = plan([a, b], standWith(['a']), both);
  expect(found).toMatchObject({ fresh: [1], uncounted: [], dropped: [], report: { new: [], back: ['b'] } });
});

test('a question that left the export keeps its column, is said so once, and counts no more', () => {
  const found = plan([a], standWith(['a', 'b']), both);
  const other = { column: 2, machine: machine('b') };
  expect(found).toMatchObject({ fresh: [], gone: [other], staying: [other], report: { gone: ['b'] } });
  expect(found.dropped).toEqual([{ state: both[1], column: 2 }]);
  expect(found.notes).toEqual([{ column: 2, note: `b\nGone.\n${machine('b')}` }]);
  const later = plan([a], standWith(['a', 'b']), [columnState('a', 1), columnState('b', 2, { isGone: true })]);
  expect(later).toMatchObject({ gone: [], staying: [other], dropped: [], notes: [] });
});

test('a question that is back counts anew, and its note no longer says that it is gone', () => {
  const stand = standWith(['a', 'b']);
  const notes = [stand.notes[0] ?? '', `b\nGone.\n${machine('b')}`, ''];
  const found = plan([a, b], { ...stand, notes }, [columnState('a', 1), columnState('b', 2, { isGone: true })]);
  expect(found).toMatchObject({ places: [1, 2], fresh: [1], uncounted: [1], report: { back: ['b'], new: [] } });
  expect(found.notes).toEqual([{ column: 2, note: b.note }]);
});

test.each<[string, Partial<TabColumn>]>([
  ['type', { type: 'number' }],
  ['treatment', { treatment: 'masked' }],
])('a column of another %s is written whole, and is no edit of its rows', (_, change) => {
  const found = plan([a, { ...b, ...change }], standWith(['a', 'b']), both);
  expect(found).toMatchObject({ fresh: [1], uncounted: [1], dropped: [{ state: both[1], column: 2 }] });
});

test('a column that a person does not want is no question that is gone', () => {
  const found = plan([a], standWith(['a', 'b']), both, { isUnwanted: (name) => name === machine('b') });
  expect(found).toMatchObject({ unwanted: [{ column: 2 }], staying: [], gone: [], report: { gone: [] }, notes: [] });
  expect(found.dropped).toEqual([{ state: both[1], column: 2 }]);
});

test('where the column of a question that is gone was deleted, nobody knows what it held', () => {
  expect(plan([a], standWith(['a']), both).dropped).toEqual([{ state: both[1], column: null }]);
});

test('positions and keys count in no fingerprint, so none has to be taken away', () => {
  const before = [columnState('a', 1), columnState('b', 2, { part: 'position' })];
  expect(plan([a], standWith(['a', 'b']), before).dropped).toEqual([]);
});

test('where the state is lost, fingerprints must tell; headers that are there stay', () => {
  const found = plan([{ ...a, header: 'A' }, b], standWith(['a', 'b']), null);
  expect(found).toMatchObject({
    fresh: [],
    uncounted: [],
    dropped: [],
    headers: [],
    notes: [],
    report: { relabelled: [] },
  });
});

test('a corrected label goes to note and report; the header stays', () => {
  const label = { ...a, header: 'A', note: `A\n${machine('a')}` };
  const found = plan([label], standWith(['a']), [columnState('a', 1)]);
  expect(found).toMatchObject({ headers: [], notes: [{ column: 1, note: label.note }], report: { relabelled: ['a'] } });
  const stand = standWith(['a']);
  const renamed = plan([label], { ...stand, headers: ['mine', '_kobo_sync'] }, [columnState('a', 1)]);
  expect(renamed.report.relabelled).toEqual(['mine']);
});

test('another style of headers is written, but not over those that a person renamed', () => {
  const labels = [
    { ...a, header: 'A' },
    { ...b, header: 'B' },
  ];
  const stand = { ...standWith(['a', 'b']), headers: ['a', 'mine', '_kobo_sync'] };
  const found = plan(labels, stand, both, { headerStyle: 'labels' });
  expect(found).toMatchObject({ headers: [{ column: 1, text: 'A' }], report: { relabelled: [] } });
});

test('a blank header of a column that no run has finished is written', () => {
  const stand = { ...standWith(['a', 'b']), headers: ['a', '', '_kobo_sync'] };
  expect(plan([a, b], stand, [columnState('a', 1)]).headers).toEqual([{ column: 2, text: 'b' }]);
  expect(plan([a, b], stand, both).headers).toEqual([]);
});

test('what people wrote into a note stays as long as the note says what it should', () => {
  const stand = standWith(['a']);
  const own = { ...stand, notes: [`see Anna\n${a.note}\nand Ben`, ''] };
  expect(plan([a], own, [columnState('a', 1)]).notes).toEqual([]);
  expect(plan([a], own, null).notes).toEqual([]);
  const cleared = { ...stand, notes: ['see Anna', ''] };
  expect(plan([a], cleared, [columnState('a', 1)]).notes).toEqual([
    { column: 1, note: `a\nsee Anna\n${machine('a')}` },
  ]);
});

test('a question that left the export: what people wrote into its note stays', () => {
  const stand = standWith(['a', 'b']);
  const own = { ...stand, notes: [stand.notes[0] ?? '', `see Anna\n${b.note}\nand Ben`, ''] };
  expect(plan([a], own, both).notes).toEqual([{ column: 2, note: `see Anna\nb\nand Ben\nGone.\n${machine('b')}` }]);
});

test('an export that says nothing of the table leaves columns, headers and notes as they are', () => {
  const found = plan([], standWith(['a', 'b']), both, { isBare: true });
  expect(found).toMatchObject({ gone: [], notes: [], headers: [], fresh: [], report: { gone: [] } });
  expect(found.staying).toHaveLength(2);
});

// Whatever ends the lines of a note, they are lines.
test('a note whose lines end otherwise is not written at each run', () => {
  const stand = standWith(['a']);
  const own = { ...stand, notes: [`a\r\n${machine('a')}\r\nmine`, ''] };
  expect(plan([a], own, [columnState('a', 1)]).notes).toEqual([]);
});

// The user's own lines go with the note that is written.
test('what people wrote into a note stays when a label is corrected', () => {
  const stand = standWith(['a']);
  const own = { ...stand, notes: [`${a.note}\nask Anna`, ''] };
  const label = { ...a, note: `A\n${machine('a')}` };
  const [written] = plan([label], own, [columnState('a', 1, { note: a.note })]).notes;
  expect(written?.note).toContain('ask Anna');
});
