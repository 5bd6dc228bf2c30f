import { fillMissing } from '../../../src/sheet/apply/fill-missing';
import { contentOf, newTab, WHOSE } from './refreshed-tab';

const CONTENT = contentOf(
  ['a'],
  ['1', '2', '3', '4'].map((id) => [id, `a${id}`]),
);
const TWICE = '=R[0]C[-2]&"!"';

/** @param cells what stands beside the four rows; a formula is `=` */
function filled(cells: readonly string[], came: readonly string[]) {
  const { workbook, tab, sheet, plan, refresh } = newTab();
  refresh(CONTENT);
  cells.forEach((text, at) => {
    const cell = sheet.getRange(at + 2, 4);
    if (text === '=') cell.setFormulaR1C1(TWICE);
    else cell.setValue(text);
  });
  workbook.calls.length = 0;
  fillMissing(tab, plan(CONTENT), WHOSE, new Set(came));
  const now = sheet.getRange('D2:D5').getFormulasR1C1();
  return {
    cells: now.map(([formula], at) => (formula === '' ? sheet.getRange(at + 2, 4).getValue() : '=')),
    copies: workbook.calls.filter((name) => name === 'copyDown').length,
  };
}

test.each<[string, string[], string[], string[], number]>([
  ['nothing is filled down', ['', '', '', ''], ['4'], ['', '', '', ''], 0],
  ['notes are not filled down', ['x', 'x', '', ''], ['3', '4'], ['x', 'x', '', ''], 0],
  ['a row that came has none', ['=', '=', '=', ''], ['4'], ['=', '=', '=', '='], 1],
  ['two neighbours that came', ['=', '=', '', ''], ['3', '4'], ['=', '=', '=', '='], 1],
  ['two that came apart', ['=', '', '=', ''], ['2', '4'], ['=', '=', '=', '='], 2],
  ['all have it', ['=', '=', '=', '='], ['4'], ['=', '=', '=', '='], 0],
  ['a person has written there', ['=', '=', '=', 'mine'], ['4'], ['=', '=', '=', 'mine'], 0],
  ['an older row has none: it stays so', ['=', '', '=', '='], ['4'], ['=', '', '=', '='], 0],
  ['nobody came', ['=', '=', '=', ''], [], ['=', '=', '=', ''], 0],
  ['one that is not in the tab', ['=', '=', '=', ''], ['9'], ['=', '=', '=', ''], 0],
])('%s', (_, cells, came, expected, copies) => {
  expect(filled(cells, came)).toEqual({ cells: expected, copies });
});
