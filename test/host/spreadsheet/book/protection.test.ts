import { newSheet } from '../new-sheet';
import { loadSpreadsheet } from '../save/load-spreadsheet';
import { saveSpreadsheet } from '../save/save-spreadsheet';
import type { HostSheet } from '../sheet/sheet';
import type { HostProtection } from './protection';
import type { HostSpreadsheet } from './spreadsheet';

const OWNER = 'owner@example.org';
const OTHER = 'other@example.org';
const WORDS =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

/** Someone else acts from now on. */
function as(spreadsheet: HostSpreadsheet, email: string): void {
  spreadsheet.book.access.actor = email;
}

/** A tab of 10 × 8 with values, of which B2:C4 is the owner's alone; then the other one acts. */
function closed(act: (sheet: HostSheet) => HostProtection = (sheet) => sheet.getRange('B2:C4').protect()) {
  const { spreadsheet, sheet } = newSheet({ limits: { newSheetRows: 10, newSheetColumns: 8 } });
  sheet.getRange('A1:D5').setValue(1);
  const protection = act(sheet).setDescription('mine');
  protection.removeEditors([OTHER]);
  as(spreadsheet, OTHER);
  return { spreadsheet, sheet, protection };
}

test('a new protection stops nobody until its list of editors is changed', () => {
  const { spreadsheet, sheet } = newSheet();
  const protection = sheet.getRange('A1').protect();
  as(spreadsheet, OTHER);
  expect([protection.canEdit(), sheet.getRange('A1').setValue(1).getValue()]).toEqual([true, 1]);
  as(spreadsheet, OWNER);
  protection.setDomainEdit(false);
  as(spreadsheet, OTHER);
  expect([protection.canEdit(), protection.canDomainEdit()]).toEqual([false, false]);
  expect(() => sheet.getRange('A1').setValue(1)).toThrow(new Error(WORDS));
});

const REFUSED: readonly (readonly [string, (sheet: HostSheet) => unknown])[] = [
  ['a value', (sheet) => sheet.getRange('C4').setValue(2)],
  [
    'values of a larger block',
    (sheet) =>
      sheet.getRange('A1:B2').setValues([
        [1, 2],
        [3, 4],
      ]),
  ],
  ['a formula', (sheet) => sheet.getRange('B2').setFormula('=1')],
  ['a formula in R1C1', (sheet) => sheet.getRange('B2').setFormulaR1C1('=1')],
  ['a rich text', (sheet) => sheet.getRange('B2').setRichTextValue({ getText: () => 'x' })],
  ['a format', (sheet) => sheet.getRange('B:B').setNumberFormat('@')],
  ['notes', (sheet) => sheet.getRange('B2:B3').setNotes([['a'], ['b']])],
  ['clearing', (sheet) => sheet.clear()],
  ['clearing contents', (sheet) => sheet.getRange('C3').clearContent()],
  ['clearing notes', (sheet) => sheet.getRange('C3').clearNote()],
  ['a merge', (sheet) => sheet.getRange('A2:B2').merge()],
  ['a paste', (sheet) => sheet.getRange('A1').copyTo(sheet.getRange('B2'))],
  ['a cut', (sheet) => sheet.getRange('B2').moveTo(sheet.getRange('F6'))],
  ['a sort', (sheet) => sheet.getRange('A2:D4').sort(1)],
  ['a sort of the tab', (sheet) => sheet.sort(1)],
  ['rows inside', (sheet) => sheet.insertRowsAfter(2, 1)],
  ['a column inside', (sheet) => sheet.insertColumnBefore(3)],
  ['deleting a row of it', (sheet) => sheet.deleteRow(4)],
  ['deleting it', (sheet) => sheet.deleteColumns(2, 2)],
  ['moving it', (sheet) => sheet.moveColumns(sheet.getRange('B:C'), 6)],
  ['moving into it', (sheet) => sheet.moveRows(sheet.getRange('7:7'), 3)],
  [
    'deleting the tab',
    (sheet) => {
      sheet.getParent().insertSheet();
      sheet.getParent().deleteSheet(sheet);
    },
  ],
  ['removing the protection', (sheet) => sheet.getProtections('RANGE')[0]?.remove()],
  ['changing the protection', (sheet) => sheet.getProtections('RANGE')[0]?.setDescription('x')],
  ['becoming its editor', (sheet) => sheet.getProtections('RANGE')[0]?.addEditor(OTHER)],
  ['asking for its editors', (sheet) => sheet.getProtections('RANGE')[0]?.getEditors()],
];

test.each(REFUSED)('%s in a protected range: refused, and nothing is changed', (_, act) => {
  const { sheet, spreadsheet } = closed();
  expect(['B2', 'A1:B2', 'D4'].map((a1) => sheet.getRange(a1).canEdit())).toEqual([false, false, true]);
  const state = () => [
    JSON.stringify(saveSpreadsheet(spreadsheet)).includes('mine'),
    sheet.getRange('A1:H10').getFormulas(),
    sheet.getRange('A1:H10').getValues(),
    sheet.getMaxRows(),
  ];
  const before = state();
  expect(() => act(sheet)).toThrow(new Error(WORDS));
  expect(state()).toEqual(before);
});

test.each(REFUSED)('%s in a protected range: allowed for the owner and who may edit it', (_, act) => {
  for (const person of [OWNER, 'third@example.org']) {
    const { spreadsheet, sheet, protection } = closed();
    as(spreadsheet, OWNER);
    protection.addEditor('third@example.org');
    as(spreadsheet, person);
    expect(() => act(sheet)).not.toThrow();
  }
});

test.each<[string, (sheet: HostSheet) => unknown]>([
  ['a value beside it', (sheet) => sheet.getRange('D4').setValue(2)],
  ['reading', (sheet) => sheet.getRange('B2').getValue()],
  ['rows before and after', (sheet) => sheet.insertRowsBefore(2, 1).insertRowsAfter(5, 1)],
  ['columns before and after', (sheet) => sheet.insertColumnsAfter(1, 1).insertColumnsAfter(4, 1)],
  ['a deleted row beside it', (sheet) => sheet.deleteRow(1).deleteRow(4)],
  ['a row moved past it', (sheet) => sheet.moveRows(sheet.getRange('1:1'), 6)],
  ['a row added at the end', (sheet) => sheet.appendRow([1])],
  ['hidden and sized lines', (sheet) => sheet.setColumnWidth(2, 50).hideRows(2)],
  ['another name', (sheet) => sheet.setName('Other').setTabColor('red')],
])('%s: allowed', (_, act) => {
  expect(() => act(closed().sheet)).not.toThrow();
});

test('a warning stops no script', () => {
  const { spreadsheet, sheet, protection } = closed();
  as(spreadsheet, OWNER);
  protection.setWarningOnly(true);
  as(spreadsheet, OTHER);
  expect([protection.isWarningOnly(), protection.canEdit(), sheet.getRange('B2').setValue(3).getValue()]).toEqual([
    true,
    true,
    3,
  ]);
});

test('a protected tab stops everything but what was left open', () => {
  const { spreadsheet, sheet, protection } = closed((one) =>
    one.protect().setUnprotectedRanges([one.getRange('A1:B2'), one.getRange('C1:C2')]),
  );
  expect([String(protection.getProtectionType()), protection.getRange().getA1Notation()]).toEqual(['SHEET', 'A1:H10']);
  sheet.getRange('A1:C2').setValue('open');
  const acts = [
    () => sheet.getRange('A1:C3').setValue(1),
    () => sheet.insertRowsAfter(10, 1),
    () => sheet.appendRow([1]),
    () => sheet.setColumnWidth(1, 5),
    () => sheet.hideRows(1),
    () => sheet.setFrozenRows(1),
    () => sheet.setName('x'),
    () => sheet.setTabColor('red'),
    () => sheet.protect(),
  ];
  for (const act of acts) expect(act).toThrow(new Error(WORDS));
  as(spreadsheet, OWNER);
  sheet.insertColumnsBefore(2, 1);
  expect(protection.getUnprotectedRanges().map((range) => range.getA1Notation())).toEqual(['A1:C2', 'D1:D2']);
  expect(sheet.protect().getDescription()).toBe('mine');
  expect(() => sheet.getRange('A1').protect().setUnprotectedRanges([])).toThrow('Unprotected ranges');
});

test('editors: the owner and who acts stay, the others come and go', () => {
  const { spreadsheet, sheet } = newSheet();
  spreadsheet.book.access = { owner: OWNER, actor: OTHER, editors: () => [OWNER, OTHER, 'third@example.org'] };
  const protection = sheet.getRange('A1').protect();
  const editors = () => protection.getEditors().map((user) => user.getEmail());
  expect(editors()).toEqual([OWNER, OTHER, 'third@example.org']);
  protection.addEditors(['fourth@example.org']).removeEditors(protection.getEditors());
  expect(editors()).toEqual([OWNER, OTHER]);
  protection.addEditor('a@example.org').removeEditor('a@example.org');
  expect(editors()).toEqual([OWNER, OTHER]);
  as(spreadsheet, 'third@example.org');
  expect(protection.canEdit()).toBe(false);
  expect(() => protection.addEditor(1 as never)).toThrow("don't match the method signature");
});

test('protections follow the structure, and go with their cells', () => {
  const { spreadsheet, sheet } = newSheet();
  const one = sheet.getRange('B2:C4').protect();
  const where = () => one.getRange().getA1Notation();
  sheet.insertRowsAfter(2, 2).insertRowsAfter(6, 1).insertColumnsBefore(2, 1);
  expect(where()).toBe('C2:D6');
  sheet.deleteRows(1, 2);
  sheet.moveColumns(sheet.getRange('C:D'), 1);
  expect(where()).toBe('A1:B4');
  one.setRange(sheet.getRange('F6'));
  sheet.deleteColumn(6);
  expect(spreadsheet.getProtections('RANGE')).toEqual([]);
  expect(where).toThrow('The protection does not exist.');
  const other = spreadsheet.insertSheet('Other');
  other.protect();
  expect([spreadsheet.getProtections('SHEET').length, sheet.getProtections('SHEET').length]).toEqual([1, 0]);
  spreadsheet.deleteSheet(other);
  expect(spreadsheet.getProtections('SHEET')).toEqual([]);
  expect(() => spreadsheet.getProtections('PAGE')).toThrow("don't match the method signature");
});

test('a duplicate is protected, other copies of a tab are not, a restart changes nothing', () => {
  const { spreadsheet, sheet, protection } = closed();
  const all = (book: HostSpreadsheet) =>
    book
      .getProtections('RANGE')
      .map((one) => [
        one.getRange().getSheet().getName(),
        one.getRange().getA1Notation(),
        one.getDescription(),
        one.canEdit(),
      ]);
  sheet.copyTo(spreadsheet);
  spreadsheet.insertSheet({ template: sheet });
  spreadsheet.setActiveSheet(sheet);
  as(spreadsheet, OWNER);
  spreadsheet.duplicateActiveSheet();
  as(spreadsheet, OTHER);
  expect(all(spreadsheet)).toEqual([
    ['Sheet1', 'B2:C4', 'mine', false],
    ['Copy of Sheet1 2', 'B2:C4', 'mine', false],
  ]);
  const loaded = loadSpreadsheet(JSON.parse(JSON.stringify(saveSpreadsheet(spreadsheet))));
  as(loaded, OTHER);
  expect(all(loaded)).toEqual(all(spreadsheet));
  protection.canEdit();
  const { protections: _, protectionsGiven: __, ...older } = saveSpreadsheet(spreadsheet) as Record<string, never>;
  expect(loadSpreadsheet(older).getProtections('RANGE')).toEqual([]);
});
