import { tabOf } from '../../../src/apps-script/tab';
import { openWorkbook } from '../../../src/apps-script/workbook';
import type { ConformanceCase } from '../case';

const area = (row: number, column: number, rows: number, columns: number) => ({ row, column, rows, columns });

/** What the merge of rows and columns rests on. */
export const merge: readonly ConformanceCase[] = [
  {
    port: 'tab',
    name: 'a column and the first row can be read without knowing how large the tab is',
    expected: { rows: 1000, columns: 26, third: 'c', note: 'two\nlines' },
    run: ({ sheet }) => {
      const made = sheet();
      made.getRange('C1').setValue('c').setNote('two\nlines');
      const tab = tabOf(made);
      const { texts, notes } = tab.headers(1);
      return { rows: tab.column(1).length, columns: texts.length, third: texts[2] ?? '', note: notes[2] ?? '' };
    },
  },
  {
    port: 'tab',
    name: 'a hidden column is read and written like others',
    expected: ['hidden', true],
    run: ({ sheet }) => {
      const made = sheet();
      const tab = tabOf(made);
      tab.hideColumn(2);
      tab.writeValues(area(1, 2, 1, 1), [['hidden']]);
      return [String(tab.column(2)[0]), made.isColumnHiddenByUser(2)];
    },
  },
  {
    port: 'tab',
    name: 'a text like the sync cells comes back as it was written, with an apostrophe before it',
    expected: ['1:4100001|0a1b2c3d4e5f6g', '1:4100001/2|dirty', '1:u-1|00000000000000|removed'],
    run: ({ sheet }) => {
      const texts = ['1:4100001|0a1b2c3d4e5f6g', '1:4100001/2|dirty', '1:u-1|00000000000000|removed'];
      const tab = tabOf(sheet());
      tab.format([area(1, 1, 3, 1)], '@');
      tab.writeValues(
        area(1, 1, 3, 1),
        texts.map((text) => [`'${text}`]),
      );
      return tab.column(1).slice(0, 3).map(String);
    },
  },
  {
    port: 'tab',
    name: 'rows inserted below a row have its formats, those at the end of the grid too',
    expected: ['yyyy-mm-dd', 'yyyy-mm-dd'],
    run: ({ sheet }) => {
      const tab = tabOf(sheet());
      tab.format([area(2, 1, 1, 1), area(1000, 1, 1, 1)], 'yyyy-mm-dd');
      tab.insertRows(2, 1);
      tab.insertRows(1001, 1);
      return [...tab.numberFormats(area(3, 1, 1, 1)), ...tab.numberFormats(area(1002, 1, 1, 1))].flat();
    },
  },
  {
    port: 'tab',
    name: 'a row of formulas copied down means the same in each row',
    expected: ['=B2*2', '=B3*2', '=B4*2'],
    run: ({ sheet }) => {
      const made = sheet();
      made.getRange('C2').setFormula('=B2*2');
      tabOf(made).copyDown(area(2, 3, 1, 1), area(3, 3, 2, 1));
      return made
        .getRange('C2:C4')
        .getFormulas()
        .map(([formula]) => String(formula));
    },
  },
  {
    port: 'tab',
    name: 'a range that is open below is told by its formula, and what it spills reaches the end of the tab',
    expected: { formula: '=ARRAYFORMULA(R[0]C[-1]:C[-1]*2)', below: '', last: 0, rows: 1000 },
    run: ({ sheet }) => {
      const made = sheet();
      const tab = tabOf(made);
      made.getRange('B2').setFormula('=ARRAYFORMULA(A2:A*2)');
      SpreadsheetApp.flush();
      const [formula = '', below = ''] = tab.formulas(area(2, 2, 2, 1)).flat();
      return { formula, below, last: Number(tab.column(2)[999]), rows: tab.used().rows };
    },
  },
  {
    port: 'tab',
    name: 'the last used row and column count formulas and what they spill, not notes and formats',
    expected: { rows: 3, columns: 2 },
    run: ({ sheet }) => {
      const made = sheet();
      made.getRange('B1').setFormula('=SEQUENCE(3)');
      made.getRange('D9').setNote('a note').setBackground('#ff0000');
      SpreadsheetApp.flush();
      return { ...tabOf(made).used() };
    },
  },
  {
    port: 'tab',
    name: 'a warning does not stop a script, and the second takes the place of the first',
    expected: { value: 'written', warnings: 1 },
    run: ({ sheet }) => {
      const made = sheet();
      const tab = tabOf(made);
      tab.warn([area(1, 1, 1000, 2)], 'mark');
      tab.warn([area(1, 1, 1000, 3)], 'mark');
      tab.writeValues(area(1, 1, 1, 1), [['written']]);
      const { length } = made.getProtections(SpreadsheetApp.ProtectionType.RANGE);
      return { value: String(tab.column(1)[0]), warnings: length };
    },
  },
  {
    port: 'tab',
    name: 'merged cells in an area are found, a warning is no obstacle',
    expected: ['', 'merged B2:C2 2,2 1,2', false, true],
    run: ({ sheet }) => {
      const made = sheet();
      const tab = tabOf(made);
      tab.warn([area(1, 1, 10, 5)], 'mark');
      const found = () =>
        tab
          .obstacles(area(1, 1, 10, 5))
          .map(({ why, cells, area: at }) => `${why} ${cells} ${at.row},${at.column} ${at.rows},${at.columns}`)
          .join();
      const before = found();
      made.getRange('B2:C2').merge();
      return [before, found(), tab.isMerged(area(3, 1, 9, 5)), tab.isMerged(area(2, 3, 1, 1))];
    },
  },
  {
    port: 'tab',
    name: 'a format is set down to the end of the tab, in one call for several columns',
    expected: ['@', 'yyyy-mm-dd', '@', 'yyyy-mm-dd'],
    run: ({ sheet }) => {
      const tab = tabOf(sheet());
      const down = (column: number) => area(2, column, Number.POSITIVE_INFINITY, 1);
      tab.format([down(1), down(3)], '@');
      tab.format([down(2), down(4)], 'yyyy-mm-dd');
      return tab.numberFormats(area(1000, 1, 1, 4)).flat();
    },
  },
  {
    port: 'workbook',
    name: 'a named range lies where it was set last, and grows with rows inserted inside it',
    expected: { row: 1, rows: 6, columns: 2 },
    run: ({ sheet }) => {
      const made = sheet();
      const workbook = openWorkbook();
      const name = `kobo_case_${made.getSheetId()}`;
      workbook.nameRange(name, made.getSheetId(), area(1, 1, 2, 2));
      workbook.nameRange(name, made.getSheetId(), area(1, 1, 4, 2));
      made.insertRowsAfter(2, 2);
      const found = workbook.namedRange(name);
      workbook.forgetRange(name);
      return found === null ? null : { row: found.row, rows: found.rows, columns: found.columns };
    },
  },
  {
    port: 'workbook',
    name: 'a hidden tab is made without bringing it to the front, and is found by its name',
    expected: { front: true, found: true, rows: 10, columns: 20 },
    run: ({ sheet }) => {
      const front = sheet();
      front.activate();
      const workbook = openWorkbook();
      const name = `_kobo_case_${front.getSheetId()}`;
      const made = workbook.addHiddenTab(name, { rows: 10, columns: 20 });
      const seen = {
        front: workbook.activeTab() === front.getSheetId(),
        found: workbook.tabNamed(name)?.id === made.id,
        ...made.size(),
      };
      workbook.removeTab(made.id);
      return seen;
    },
  },
  {
    port: 'tab',
    name: 'deleting all rows that scroll is refused, one may stay',
    expected: [true, 2],
    run: ({ sheet }) => {
      const made = sheet();
      made.setFrozenRows(1);
      const tab = tabOf(made);
      let refused = false;
      try {
        tab.deleteRows(2, 999);
      } catch {
        refused = true;
      }
      tab.deleteRows(2, 998);
      return [refused, tab.size().rows];
    },
  },
];
