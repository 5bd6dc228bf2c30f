import { NotesWatch } from '../../../src/sheet/apply/notes-watch';
import { TabModel } from '../../../src/sheet/apply/tab-model';
import { NOTHING_BESIDE } from '../../../src/sheet/stand/beside';
import type { Tab } from '../../../src/sheet/workbook';
import { standWith } from '../given';

/** A tab with a header and a sync column only. */
function watched(texts: string[], columns: number[] = []) {
  const there = { texts, headers: ['a', 'b', '_kobo_sync'] };
  const tab = { column: () => there.texts, headerTexts: () => there.headers } as unknown as Tab;
  const stand = standWith(['a', 'b']);
  const notes = new NotesWatch(NOTHING_BESIDE, 2);
  if (stand.sync === null) throw new Error('No sync column.');
  return { there, model: new TabModel(tab, { ...stand, sync: { ...stand.sync, texts } }, columns, notes) };
}

test('a tab stands as it was seen, and as it was written since', () => {
  const { there, model } = watched(['h', 'A', 'B']);
  expect(model.stands()).toBe(true);
  model.wrote(2, ['A2', 'B2']);
  expect(model.stands()).toBe(false);
  expect(model.before).toEqual(['h', 'A', 'B']);
  there.texts = ['h', 'A2', 'B2'];
  expect(model.stands()).toBe(true);
  expect(model.before).toEqual(['h', 'A2', 'B2']);
});

test('rows that were inserted or deleted are known', () => {
  const { there, model } = watched(['h', 'A', 'B']);
  model.inserted(2, 2);
  there.texts = ['h', 'A', '', '', 'B'];
  expect(model.stands()).toBe(true);
  model.deleted(3, 2);
  there.texts = ['h', 'A', 'B'];
  expect(model.stands()).toBe(true);
});

test.each<[string, string[]]>([
  ['a row more', ['h', 'A', 'B', '']],
  ['a row less', ['h', 'A']],
  ['another order', ['h', 'B', 'A']],
])('a tab does not stand as believed: %s', (_, texts) => {
  const { there, model } = watched(['h', 'A', 'B']);
  there.texts = texts;
  expect(model.stands()).toBe(false);
});

test('a column that moved is seen by its header, where it is looked at', () => {
  const { there, model } = watched(['h', 'A'], [2]);
  expect(model.stands()).toBe(true);
  there.headers = ['a', 'new', 'b', '_kobo_sync'];
  expect(model.stands()).toBe(false);
  expect(watched(['h', 'A']).model.stands()).toBe(true);
});

// Arguments of a call are limited; the same holds for Apps Script. A first import of as many rows inserts them at once.
test('a tab of 200,000 rows is looked at', () => {
  expect(watched(Array<string>(200_000).fill('x')).model.stands()).toBe(true);
});

test('200,000 rows are inserted', () => {
  const { there, model } = watched(['h']);
  model.inserted(1, 200_000);
  there.texts = ['h', ...Array<string>(200_000).fill('')];
  expect(model.now).toEqual(there.texts);
});
