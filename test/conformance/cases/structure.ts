import { tabOf } from '../../../src/apps-script/tab';
import { openWorkbook } from '../../../src/apps-script/workbook';
import type { ConformanceCase } from '../case';

export const structure: readonly ConformanceCase[] = [
  {
    port: 'workbook',
    name: 'a new tab has 1,000 rows and 26 columns',
    expected: { rows: 1000, columns: 26 },
    run: ({ sheet }) => ({ ...tabOf(sheet()).size() }),
  },
  {
    port: 'workbook',
    name: 'a tab is found by its id after it was renamed',
    expected: true,
    run: ({ sheet }) => {
      const made = sheet();
      made.setName(`${made.getName()} renamed`);
      return openWorkbook().tab(made.getSheetId())?.name() === made.getName();
    },
  },
  {
    port: 'workbook',
    name: 'inserted rows push values, notes and formats down',
    expected: { value: 'below', note: 'a note', bold: 'bold', blank: true },
    run: ({ sheet }) => {
      const made = sheet();
      made.getRange(2, 1).setValue('below').setNote('a note').setFontWeight('bold');
      const tab = tabOf(made);
      tab.insertRows(1, 3);
      const cell = made.getRange(5, 1);
      return {
        value: String(cell.getValue()),
        note: cell.getNote(),
        bold: cell.getFontWeight(),
        blank: tab.isBlank({ row: 1, column: 1, rows: 4, columns: 26 }),
      };
    },
  },
  {
    port: 'workbook',
    name: 'deleted rows and columns pull up and left what stands beyond them, and the grid shrinks',
    expected: { value: 'beyond', rows: 998, columns: 25 },
    run: ({ sheet }) => {
      const made = sheet();
      made.getRange(4, 3).setValue('beyond');
      made.deleteRows(1, 2);
      made.deleteColumns(1, 1);
      const { rows, columns } = tabOf(made).size();
      return { value: String(made.getRange(2, 2).getValue()), rows, columns };
    },
  },
  {
    port: 'workbook',
    name: 'inserted columns push what stands right of them to the right',
    expected: ['left', '', '', 'right'],
    run: ({ sheet }) => {
      const made = sheet();
      made.getRange(1, 1, 1, 2).setValues([['left', 'right']]);
      tabOf(made).insertColumns(1, 2);
      return made.getRange(1, 1, 1, 4).getValues()[0]?.map(String) ?? [];
    },
  },
  {
    port: 'workbook',
    name: 'clearing contents keeps the format',
    expected: { value: '', format: '@' },
    run: ({ sheet }) => {
      const made = sheet();
      const tab = tabOf(made);
      const area = { row: 1, column: 1, rows: 1, columns: 1 };
      tab.format([area], '@');
      tab.writeValues(area, [["'007"]]);
      tab.clear(area);
      return { value: String(made.getRange(1, 1).getValue()), format: made.getRange(1, 1).getNumberFormat() };
    },
  },
  {
    port: 'workbook',
    name: 'the header is bold and stays in view',
    expected: { weights: ['bold', 'normal'], frozen: 1 },
    run: ({ sheet }) => {
      const made = sheet();
      tabOf(made).styleHeader(1, 1, 0);
      return { weights: made.getRange(1, 1, 1, 2).getFontWeights()[0] ?? [], frozen: made.getFrozenRows() };
    },
  },
  {
    port: 'workbook',
    name: 'two tabs cannot have one name, whatever its case',
    expected: true,
    run: ({ sheet }) => {
      const made = sheet();
      try {
        openWorkbook().addTab(made.getName().toUpperCase());
        return false;
      } catch {
        return true;
      }
    },
  },
  {
    port: 'workbook',
    name: 'a range beyond the grid is refused',
    expected: { threw: 'The coordinates of the range are outside the dimensions of the sheet.' },
    run: ({ sheet }) => sheet().getRange(1001, 1).getA1Notation(),
  },
];
