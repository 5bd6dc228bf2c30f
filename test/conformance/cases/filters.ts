import type { ConformanceCase, Plain } from '../case';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A header and three rows from B2 on, with a filter on them. */
function filtered(sheet: Sheet): Sheet {
  sheet.getRange('B2:C5').setValues([
    ['name', 'age'],
    ['Ana', 30],
    ['ben', 20],
    ['cid', 40],
  ]);
  sheet.getRange('B2:C5').createFilter();
  return sheet;
}

const hidden = (sheet: Sheet): Plain =>
  [2, 3, 4, 5, 6].filter((row) => {
    SpreadsheetApp.flush();
    return sheet.isRowHiddenByFilter(row);
  });
const range = (sheet: Sheet) => sheet.getFilter()?.getRange().getA1Notation() ?? null;
const hide = (...values: string[]) => SpreadsheetApp.newFilterCriteria().setHiddenValues(values).build();

export const filters: readonly ConformanceCase[] = [
  {
    port: 'filters',
    name: 'a second filter is refused',
    expected: { threw: "You can't create a filter in a sheet that already has a filter." },
    run: ({ sheet }) => filtered(sheet()).getRange('E1:F2').createFilter().getRange().getA1Notation(),
  },
  {
    port: 'filters',
    name: 'columns are counted in the tab; hidden values hide their rows',
    expected: [4],
    run: ({ sheet }) => {
      const made = filtered(sheet());
      made.getFilter()?.setColumnFilterCriteria(3, hide('20'));
      return hidden(made);
    },
  },
  {
    port: 'filters',
    name: 'a condition on text does not mind case',
    expected: [4, 5],
    run: ({ sheet }) => {
      const made = filtered(sheet());
      made.getFilter()?.setColumnFilterCriteria(2, SpreadsheetApp.newFilterCriteria().whenTextContains('ANA').build());
      return hidden(made);
    },
  },
  {
    port: 'filters',
    name: 'a hidden row is written, and hides and shows by that no more and no less',
    expected: { value: 'new', hidden: [4] },
    run: ({ sheet }) => {
      const made = filtered(sheet());
      made.getFilter()?.setColumnFilterCriteria(2, hide('ben'));
      made.getRange('B4').setValue('new');
      made.getRange('B5').setValue('ben');
      return { value: String(made.getRange('B4').getValue()), hidden: hidden(made) };
    },
  },
  {
    port: 'filters',
    name: 'a filter sorts all rows below its header, hidden ones too',
    expected: ['name', 'cid', 'Ana', 'ben'],
    run: ({ sheet }) => {
      const made = filtered(sheet());
      made.getFilter()?.setColumnFilterCriteria(2, hide('Ana'));
      made.getFilter()?.sort(3, false);
      return made
        .getRange('B2:B5')
        .getValues()
        .map(([name]) => String(name));
    },
  },
  {
    port: 'filters',
    name: 'a filter grows by rows inside it, not right after it, and goes with its last cell',
    expected: ['B2:C7', 'B2:C7', null],
    run: ({ sheet }) => {
      const made = filtered(sheet());
      made.insertRowsAfter(3, 2);
      const inside = range(made);
      made.insertRowsAfter(7, 1);
      const after = range(made);
      made.deleteRows(2, 6);
      return [inside, after, range(made)];
    },
  },
  {
    port: 'filters',
    name: 'a copy of a tab has its filter, and clearing keeps it',
    expected: ['B2:C5', 'B2:C5'],
    run: ({ sheet }) => {
      const made = filtered(sheet());
      const copy = made.copyTo(SpreadsheetApp.getActiveSpreadsheet());
      const seen = range(copy);
      SpreadsheetApp.getActiveSpreadsheet().deleteSheet(copy);
      made.clear();
      return [seen, range(made)];
    },
  },
];
