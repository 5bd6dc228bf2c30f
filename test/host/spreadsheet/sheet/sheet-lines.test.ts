import fc from 'fast-check';
import { newSheet } from '../new-sheet';
import type { HostSheet } from './sheet';

const ROWS = 12;
const COLUMNS = 8;

/** A small tab in which every cell's value, note, format and colour tell the same number. */
function labelled(): HostSheet {
  const { sheet } = newSheet({ limits: { newSheetRows: ROWS, newSheetColumns: COLUMNS } });
  const ids = Array.from({ length: ROWS }, (_, row) =>
    Array.from({ length: COLUMNS }, (_cell, column) => `c${row}x${column}`),
  );
  const all = sheet.getRange(1, 1, ROWS, COLUMNS);
  all
    .setValues(ids)
    .setNotes(ids)
    .setFontColors(ids)
    .setNumberFormats(ids.map((row) => row.map((id) => `"${id}"@`)));
  return sheet;
}

const position = fc.integer({ min: 1, max: ROWS + 6 });
const howMany = fc.integer({ min: 1, max: 4 });
const acts = fc.record({
  method: fc.constantFrom(
    'insertRowsAfter' as const,
    'insertRowsBefore' as const,
    'insertColumnsAfter' as const,
    'insertColumnsBefore' as const,
    'deleteRows' as const,
    'deleteColumns' as const,
  ),
  position,
  howMany,
});
const moves = fc.record({
  method: fc.constantFrom('moveRows' as const, 'moveColumns' as const),
  position,
  howMany,
  to: position,
});

function attempt(act: () => unknown): void {
  try {
    act();
  } catch (error) {
    expect(String(error)).toMatch(/out of bounds|outside the dimensions|delete all/);
  }
}

test('values, notes, formats and colours stay together through every change of structure', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(acts, moves), { maxLength: 12 }), (list) => {
      const sheet = labelled();
      for (const act of list) {
        attempt(() => {
          if (act.method === 'moveRows') sheet.moveRows(sheet.getRange(act.position, 1, act.howMany), act.to);
          else if (act.method === 'moveColumns')
            sheet.moveColumns(sheet.getRange(1, act.position, 1, act.howMany), act.to);
          else sheet[act.method](act.position, act.howMany);
        });
      }
      const all = sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns());
      expect(all.getNotes()).toEqual(all.getValues());
      all.getValues().forEach((row, at) => {
        row.forEach((value, column) => {
          if (value === '') return;
          const cell = sheet.getRange(at + 1, column + 1);
          expect([cell.getFontColor(), cell.getNumberFormat()]).toEqual([value, `"${value}"@`]);
        });
      });
    }),
    { numRuns: 100 },
  );
});

const column = (sheet: HostSheet) =>
  sheet
    .getRange(1, 1, sheet.getMaxRows(), 1)
    .getValues()
    .map(([value]) => value);

/** A tab of five rows 1 to 5 and five columns. */
function five(): HostSheet {
  const { sheet } = newSheet({ limits: { newSheetRows: 5, newSheetColumns: 5 } });
  sheet.getRange('A1:A5').setValues([[1], [2], [3], [4], [5]]);
  return sheet;
}

test.each<[string, (sheet: HostSheet) => unknown, unknown[]]>([
  ['insertRowAfter(2)', (sheet) => sheet.insertRowAfter(2), [1, 2, '', 3, 4, 5]],
  ['insertRowBefore(2)', (sheet) => sheet.insertRowBefore(2), [1, '', 2, 3, 4, 5]],
  ['insertRowsAfter(5, 2)', (sheet) => sheet.insertRowsAfter(5, 2), [1, 2, 3, 4, 5, '', '']],
  ['insertRowsBefore(1, 2)', (sheet) => sheet.insertRowsBefore(1, 2), ['', '', 1, 2, 3, 4, 5]],
  ['insertRows(3)', (sheet) => sheet.insertRows(3), [1, 2, '', 3, 4, 5]],
  ['insertRows(3, 2)', (sheet) => sheet.insertRows(3, 2), [1, 2, '', '', 3, 4, 5]],
  ['deleteRow(2)', (sheet) => sheet.deleteRow(2), [1, 3, 4, 5]],
  ['deleteRows(2, 3)', (sheet) => sheet.deleteRows(2, 3), [1, 5]],
  ['moveRows(2:3, 5)', (sheet) => sheet.moveRows(sheet.getRange('A2:A3'), 5), [1, 4, 2, 3, 5]],
  ['moveRows(2:3, 6)', (sheet) => sheet.moveRows(sheet.getRange('A2:A3'), 6), [1, 4, 5, 2, 3]],
  ['moveRows(4, 1)', (sheet) => sheet.moveRows(sheet.getRange('A4'), 1), [4, 1, 2, 3, 5]],
  ['moveRows(2:3, 3)', (sheet) => sheet.moveRows(sheet.getRange('A2:A3'), 3), [1, 2, 3, 4, 5]],
])('%s', (_, act, expected) => {
  const sheet = five();
  act(sheet);
  expect(column(sheet)).toEqual(expected);
});

test('columns do as rows do', () => {
  const sheet = five();
  sheet.getRange('A1:E1').setValues([[1, 2, 3, 4, 5]]);
  sheet.insertColumnAfter(2).insertColumnBefore(1);
  sheet.insertColumns(7);
  sheet.insertColumnsAfter(8, 1).insertColumnsBefore(2, 1);
  expect(sheet.getRange('A1:J1').getValues()).toEqual([['', '', 1, 2, '', 3, 4, '', 5, '']]);
  sheet.deleteColumns(1, 2);
  sheet.deleteColumn(3).moveColumns(sheet.getRange('A1:B1'), 5);
  expect(sheet.getRange(1, 1, 1, sheet.getMaxColumns()).getValues()).toEqual([[3, 4, 1, 2, '', 5, '']]);
});

test('new lines take formats and size of their neighbour, but no contents, notes or hiding', () => {
  const sheet = five();
  sheet.getRange('A2').setNumberFormat('@').setNote('n').setFontWeight('bold');
  sheet.getRange('A3').setNumberFormat('0.00');
  sheet.setRowHeight(2, 40).hideRows(2);
  sheet.insertRowsAfter(2, 1);
  const added = sheet.getRange('A3');
  expect([added.getNumberFormat(), added.getFontWeight(), added.getNote(), added.getValue()]).toEqual([
    '@',
    'bold',
    '',
    '',
  ]);
  expect([sheet.getRowHeight(3), sheet.isRowHiddenByUser(2), sheet.isRowHiddenByUser(3)]).toEqual([40, true, false]);
  sheet.insertRowsBefore(4, 1);
  expect(sheet.getRange('A4').getNumberFormat()).toBe('0.00');
});

test('frozen and hidden lines follow insertions and deletions', () => {
  const sheet = five();
  sheet.setFrozenRows(2);
  sheet.hideRows(4);
  sheet.insertRowBefore(1);
  expect([sheet.getFrozenRows(), sheet.isRowHiddenByUser(4), sheet.isRowHiddenByUser(5)]).toEqual([3, false, true]);
  sheet.insertRowAfter(3);
  expect([sheet.getFrozenRows(), sheet.isRowHiddenByUser(6)]).toEqual([3, true]);
  sheet.deleteRows(2, 3);
  expect([sheet.getFrozenRows(), sheet.isRowHiddenByUser(3), sheet.getMaxRows()]).toEqual([1, true, 4]);
});

test.each<[string, (sheet: HostSheet) => unknown, string]>([
  ['rows after none', (sheet) => sheet.insertRowsAfter(0, 1), 'Those rows are out of bounds.'],
  ['rows after too far', (sheet) => sheet.insertRowsAfter(6, 1), 'Those rows are out of bounds.'],
  ['columns before too far', (sheet) => sheet.insertColumnsBefore(6, 1), 'Those columns are out of bounds.'],
  ['no rows', (sheet) => sheet.insertRowsAfter(1, 0), 'The number of rows in the range must be at least 1.'],
  ['rows outside', (sheet) => sheet.deleteRows(4, 3), 'Those rows are out of bounds.'],
  ['row 0', (sheet) => sheet.deleteRow(0), 'Those rows are out of bounds.'],
  ['columns outside', (sheet) => sheet.deleteColumns(5, 2), 'Those columns are out of bounds.'],
  ['all rows', (sheet) => sheet.deleteRows(1, 5), "You can't delete all the rows on the sheet."],
  ['all columns', (sheet) => sheet.deleteColumns(1, 5), "You can't delete all the columns on the sheet."],
  [
    'all rows that scroll',
    (sheet) => {
      sheet.setFrozenRows(2);
      sheet.deleteRows(3, 3);
    },
    'Sorry, it is not possible to delete all non-frozen rows.',
  ],
  [
    'all columns that scroll',
    (sheet) => {
      sheet.setFrozenColumns(1);
      sheet.deleteColumns(2, 4);
    },
    'Sorry, it is not possible to delete all non-frozen columns.',
  ],
  ['a move too far', (sheet) => sheet.moveRows(sheet.getRange('A1'), 7), 'Those rows are out of bounds.'],
  [
    'a move out of the frozen rows',
    (sheet) => {
      sheet.setFrozenRows(1);
      sheet.moveRows(sheet.getRange('A1'), 4);
    },
    'Cannot move rows in or out of the frozen section. Try turning off frozen rows first.',
  ],
  [
    'a move into the frozen columns',
    (sheet) => {
      sheet.setFrozenColumns(2);
      sheet.moveColumns(sheet.getRange('D1'), 1);
    },
    'Cannot move columns in or out of the frozen section. Try turning off frozen columns first.',
  ],
  [
    'a move through merged cells',
    (sheet) => {
      sheet.getRange('A2:A3').merge();
      sheet.moveRows(sheet.getRange('A5'), 3);
    },
    'You cannot perform this operation on a range that cuts through merged cells.',
  ],
  [
    'text',
    (sheet) => sheet.insertRowsAfter('1' as never, 1),
    "The parameters (String,number) don't match the method signature for SpreadsheetApp.Sheet.insertRowsAfter.",
  ],
  [
    'nothing',
    (sheet) => sheet.deleteRow(null as never),
    "The parameters (null) don't match the method signature for SpreadsheetApp.Sheet.deleteRow.",
  ],
  [
    'text as a range',
    (sheet) => sheet.moveRows('A1' as never, 1),
    "The parameters (String,number) don't match the method signature for SpreadsheetApp.Sheet.moveRows.",
  ],
])('%s: refused in Google’s words, and the tab stays as it is', (_, act, message) => {
  const sheet = five();
  expect(() => act(sheet)).toThrow(new Error(message));
  expect([column(sheet), sheet.getMaxColumns()]).toEqual([
    sheet.getRange('A2').isPartOfMerge() ? [1, 2, '', 4, 5] : [1, 2, 3, 4, 5],
    5,
  ]);
});
