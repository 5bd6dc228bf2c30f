import fc from 'fast-check';
import type { HostSpreadsheet } from '../book/spreadsheet';
import { newSheet } from '../new-sheet';
import type { HostSheet } from '../sheet/sheet';
import type { JsonValue } from './json-value';
import { loadSpreadsheet } from './load-spreadsheet';
import { saveSpreadsheet } from './save-spreadsheet';

const restart = (spreadsheet: HostSpreadsheet) =>
  loadSpreadsheet(JSON.parse(JSON.stringify(saveSpreadsheet(spreadsheet))));

/** All that scripts can see of a tab. */
function seen(sheet: HostSheet): unknown {
  const all = sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns());
  const rows = Array.from({ length: sheet.getMaxRows() }, (_, at) => [
    sheet.isRowHiddenByUser(at + 1),
    sheet.getRowHeight(at + 1),
  ]);
  return [
    [sheet.getSheetId(), sheet.getName(), sheet.isSheetHidden(), sheet.isRightToLeft(), sheet.getTabColor()],
    [sheet.getFrozenRows(), sheet.getFrozenColumns(), rows, sheet.getColumnWidth(1)],
    [
      all.getValues(),
      all.getDisplayValues(),
      all.getFormulas(),
      all.getNotes(),
      all.getNumberFormats(),
      all.getBackgrounds(),
    ],
    all.getMergedRanges().map((one) => one.getA1Notation()),
  ];
}

const text = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.constantFrom('=A1', "'007", '1/24', '#REF!', 'TRUE'),
);
const value = fc.oneof(text, fc.double(), fc.boolean(), fc.constant(null), fc.date({ noInvalidDate: false }));
const row = fc.integer({ min: 1, max: 5 });
const acts = fc.oneof(
  fc.tuple(row, row, value).map(
    ([at, column, one]) =>
      (sheet: HostSheet) =>
        void sheet.getRange(at, column).setValue(one),
  ),
  fc.tuple(row, row, fc.string()).map(
    ([at, column, note]) =>
      (sheet: HostSheet) =>
        void sheet.getRange(at, column).setNote(note),
  ),
  fc.tuple(row, fc.constantFrom('@', '0.00', 'yyyy-mm-dd', '')).map(([at, format]) => (sheet: HostSheet) => {
    sheet.getRange(1, at, 5, 1).setNumberFormat(format).setBackground('#eeeeee');
  }),
  row.map((at) => (sheet: HostSheet) => void sheet.insertRowsAfter(at, 2)),
  row.map((at) => (sheet: HostSheet) => sheet.insertColumns(at)),
  row.map((at) => (sheet: HostSheet) => sheet.hideRows(at)),
  row.map((at) => (sheet: HostSheet) => void sheet.setRowHeight(at, 50).setColumnWidth(at, 60)),
  row.map((at) => (sheet: HostSheet) => void sheet.getRange(at, 1, 2, 2).breakApart().merge()),
);

test('a restart changes nothing that scripts can see, and later acts come out the same', () => {
  fc.assert(
    fc.property(fc.array(acts, { maxLength: 15 }), fc.array(acts, { maxLength: 5 }), (before, after) => {
      const { spreadsheet, sheet } = newSheet({ limits: { newSheetRows: 20, newSheetColumns: 12 } });
      const quiet = (one: HostSheet) => (act: (sheet: HostSheet) => void) => {
        try {
          act(one);
        } catch (error) {
          expect(String(error)).toMatch(/merged|bounds|outside/);
        }
      };
      before.forEach(quiet(sheet));
      const loaded = restart(spreadsheet).getSheets()[0] as HostSheet;
      expect(seen(loaded)).toEqual(seen(sheet));
      after.forEach(quiet(sheet));
      after.forEach(quiet(loaded));
      expect(seen(loaded)).toEqual(seen(sheet));
    }),
    { numRuns: 60 },
  );
});

test('the whole spreadsheet survives: tabs, names, active tab, ids, locale, zone, quirks, limits', () => {
  const { spreadsheet, sheet } = newSheet({
    quirks: { formulaInTextCell: 'text' },
    limits: { cellCharacters: 10 },
    locale: 'fr_FR',
    timeZone: 'Africa/Nairobi',
  });
  spreadsheet.rename('Mine');
  const other = spreadsheet.insertSheet('Other').setRightToLeft(true).setTabColor('#ff0000');
  spreadsheet.setNamedRange('here', other.getRange('B2'));
  spreadsheet.insertSheet('Hidden').hideSheet();
  sheet.setFrozenRows(1);
  spreadsheet.setActiveSheet(other);
  const loaded = restart(spreadsheet);
  expect(loaded.getSheets().map(seen)).toEqual(spreadsheet.getSheets().map(seen));
  expect([loaded.getId(), loaded.getName(), loaded.getActiveSheet().getName()]).toEqual(['test', 'Mine', 'Other']);
  expect([loaded.getSpreadsheetLocale(), loaded.getSpreadsheetTimeZone()]).toEqual(['fr_FR', 'Africa/Nairobi']);
  expect(loaded.getRangeByName('here')?.getSheet().getName()).toBe('Other');
  expect(loaded.insertSheet().getSheetId()).toBe(spreadsheet.insertSheet().getSheetId());
  const cell = loaded.getActiveSheet().getRange('A1').setNumberFormat('@').setValue('=A1');
  expect(cell.getValue()).toBe('=A1');
  expect(() => cell.setValue('12345678901')).toThrow('maximum of 10 characters');
});

test('formulas are computed after a restart, and results that were told stay told', () => {
  const { spreadsheet, sheet } = newSheet({ quirks: { formulaValues: { '=QUERY(B1)': 'told' } } });
  const row = sheet.getRange('A1:D1').setFormulas([['=QUERY(B1)', '=1+1', '=A1&B1', '={1,2}']]);
  sheet.insertColumnsBefore(1, 1);
  const values = ['', 'told', 2, 'told2', 1, 2];
  expect(row.offset(0, 0, 1, 6).getValues()).toEqual([values]);
  const loaded = restart(spreadsheet).getSheets()[0] as HostSheet;
  expect(loaded.getRange('A1:F1').getValues()).toEqual([values]);
  expect(loaded.getRange('B1').getFormula()).toBe('=QUERY(C1)');
});

test('a file from before filters, rules and protections is read as one without them', () => {
  const { spreadsheet, sheet } = newSheet();
  sheet.getRange('A1').setValue('x').protect();
  const older = JSON.parse(JSON.stringify(saveSpreadsheet(spreadsheet)), (key, value: unknown) =>
    /^(protections|protectionsGiven|filter|filtered|conditionalFormats|validation)$/.test(key) ? undefined : value,
  );
  const loaded = loadSpreadsheet(older).getActiveSheet();
  expect([loaded.getRange('A1').getValue(), loaded.isRowHiddenByFilter(1), loaded.getFilter()]).toEqual([
    'x',
    false,
    null,
  ]);
  expect([loaded.getProtections('RANGE'), loaded.getConditionalFormatRules()]).toEqual([[], []]);
  expect(loaded.getRange('A1').getDataValidation()).toBeNull();
});

test('what was saved is a snapshot', () => {
  const { spreadsheet, sheet } = newSheet();
  sheet.getRange('A1').setValue('before').setNote('before');
  const saved = saveSpreadsheet(spreadsheet);
  sheet.getRange('A1').setValue('after').setNote('after');
  sheet.setFrozenRows(1);
  const first = loadSpreadsheet(saved).getSheets()[0];
  first?.getRange('A1').setValue('changed');
  const again = loadSpreadsheet(saved).getSheets()[0];
  expect([again?.getRange('A1').getValue(), again?.getRange('A1').getNote(), again?.getFrozenRows()]).toEqual([
    'before',
    'before',
    0,
  ]);
});

test('an empty tab is saved in few characters', () => {
  expect(JSON.stringify(saveSpreadsheet(newSheet().spreadsheet)).length).toBeLessThan(2000);
});

test.each<[string, JsonValue]>([
  ['nothing', null],
  ['a list', []],
  ['another version', { version: 1, sheets: [] }],
  ['no tabs', { version: 2 }],
])('%s is refused', (_, json) => {
  expect(() => loadSpreadsheet(json)).toThrow('This is no saved spreadsheet of this version.');
});
