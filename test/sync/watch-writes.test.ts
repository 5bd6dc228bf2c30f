import { watchWrites } from '../../src/sync/watch-writes';
import { modelWorkbook } from '../fakes/workbook';

const ONE = { row: 1, column: 1, rows: 1, columns: 1 };

/** A workbook with the tab `T`, watched. */
function watched() {
  const workbook = modelWorkbook();
  const { id } = workbook.addTab('T');
  return { inner: workbook, id, ...watchWrites(workbook) };
}

test('what is read is no change', () => {
  const { workbook, id, hasWritten } = watched();
  const tab = workbook.tab(id);
  expect(tab?.name()).toBe('T');
  expect(tab?.values(ONE)).toEqual([['']]);
  expect(workbook.tabNamed('none')).toBeNull();
  expect([workbook.tabNames().includes('T'), workbook.id]).toEqual([true, workbook.id]);
  expect(hasWritten()).toBe(false);
});

test.each(['tab', 'tabNamed'] as const)('a cell that is written by %s is a change, and stands there', (way) => {
  const { inner, workbook, id, hasWritten } = watched();
  const tab = way === 'tab' ? workbook.tab(id) : workbook.tabNamed('T');
  tab?.writeValues(ONE, [['x']]);
  expect(hasWritten()).toBe(true);
  expect(inner.tab(id)?.values(ONE)).toEqual([['x']]);
});

test('a call that is refused is none', () => {
  const { inner, workbook, id, hasWritten } = watched();
  inner.before = (name) => {
    if (name === 'writeValues') throw new Error('protected');
  };
  expect(() => workbook.tab(id)?.writeValues(ONE, [['x']])).toThrow('protected');
  expect(hasWritten()).toBe(false);
});

test('a new tab is a change, until it is taken away again', () => {
  const { workbook, hasWritten } = watched();
  const tab = workbook.addTab('New');
  tab.writeValues(ONE, [['x']]);
  expect(hasWritten()).toBe(true);
  workbook.removeTab(tab.id);
  expect(hasWritten()).toBe(false);
  workbook.addHiddenTab('Hidden', { rows: 2, columns: 2 });
  expect(hasWritten()).toBe(true);
});
