import { readStand } from '../../../src/sheet/stand/read-stand';
import type { HostSheet } from '../../host/spreadsheet';
import { contentOf, newTab, WHOSE } from '../apply/refreshed-tab';

/** A tab of two rows, as it stands after a person's act. */
function standAfter(act: (sheet: HostSheet) => unknown, isKnown = true) {
  const { tab, sheet, refresh } = newTab({ rows: 6, columns: 5 });
  refresh(
    contentOf(
      ['a'],
      [
        ['1', 'x'],
        ['2', 'y'],
      ],
    ),
  );
  act(sheet);
  const { headerRow, headerRows, sync, isHeadless } = readStand(tab, WHOSE, isKnown);
  return { headerRow, headerRows, hasSync: sync !== null, isHeadless };
}

const whole = { headerRow: 1, headerRows: 1, hasSync: true, isHeadless: false };

test.each<[string, (sheet: HostSheet) => unknown, Partial<typeof whole>]>([
  ['as it was', () => undefined, {}],
  ['a title above', (sheet) => sheet.insertRowBefore(1), { headerRow: 2, headerRows: 2 }],
  ['the notes cleared', (sheet) => sheet.clearNotes(), {}],
  ['the sync column deleted', (sheet) => sheet.deleteColumn(3), { hasSync: false }],
  ['all emptied', (sheet) => sheet.clear(), { hasSync: false, headerRows: 1 }],
  ['the header deleted', (sheet) => sheet.deleteRow(1), { hasSync: false, headerRows: 0, isHeadless: true }],
  ['all rows deleted', (sheet) => sheet.deleteRows(1, 3), { hasSync: false, headerRows: 0 }],
])('%s', (_, act, change) => {
  expect(standAfter(act)).toEqual({ ...whole, ...change });
});

test.each<[string, (sheet: HostSheet) => unknown, Partial<typeof whole>]>([
  ['the header deleted', (sheet) => sheet.deleteRow(1), { headerRows: 0, hasSync: false, isHeadless: true }],
  ['a title above', (sheet) => sheet.insertRowBefore(1), { headerRows: 0, hasSync: false }],
])('where it is not known that a run has completed, the first row alone is looked at: %s', (_, act, change) => {
  expect(standAfter(act, false)).toEqual({ ...whole, ...change });
});

test('rows below the header of another connection have not lost theirs', () => {
  const { tab, refresh } = newTab();
  refresh(contentOf(['a'], [['1', 'x']]));
  expect(readStand(tab, { ...WHOSE, connection: 'link0002' })).toMatchObject({ isHeadless: false, headerRows: 0 });
});
