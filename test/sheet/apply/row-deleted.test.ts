import type { HostSheet } from '../../host/spreadsheet';
import { contentOf, newTab } from './refreshed-tab';

const IDS = ['1', '2', '3', '4', '5', '6', '7', '8'];
const LATER = ['1', '2', '3', '4', '6', '7', '8', '9'];

const first = contentOf(
  ['a', 'b'],
  IDS.map((id) => [id, `a${id}`, `b${id}`]),
);

/** Some submissions are edited, the fifth leaves, a ninth comes; and there is a new question. */
const answers = (id: string, edited: string): string[] => [
  `${edited.includes(id) ? 'e' : 'a'}${id}`,
  `b${id}`,
  `c${id}`,
];
const later = (edited: string) =>
  contentOf(
    ['a', 'b', 'c'],
    LATER.map((id) => [id, ...answers(id, edited)]),
  );

/** Notes beside all rows but the fifth, and a total further down. */
function noted(sheet: HostSheet, layout: string): void {
  if (layout === 'split') sheet.insertColumnAfter(2);
  const column = layout === 'split' ? 3 : 5;
  sheet.getRange(1, column, 9, 1).setValues([['mine'], ...IDS.map((id) => [id === '5' ? '' : `n${id}`])]);
  sheet.getRange('A12').setValue('Total');
}

/** Somebody deletes the row of a submission right before the nth write of values; then there is one more refresh. */
function refreshed(layout: string, edited: string, nth: number, id: string) {
  const { sheet, refresh, workbook } = newTab({ rows: 30, columns: 8 });
  refresh(first);
  noted(sheet, layout);
  let count = 0;
  workbook.before = (name) => {
    if (name === 'writeValues' && ++count === nth) sheet.deleteRow(IDS.indexOf(id) + 2);
  };
  refresh(later(edited));
  const { plan } = refresh(later(edited));
  const [head = [], ...rows] = sheet.getDataRange().getValues();
  const shown = rows
    .map((row) => ['_id', 'mine', 'a', 'b', 'c'].map((header) => String(row[head.indexOf(header)])))
    .filter(([key]) => key !== '');
  return { isReached: count >= nth, shown, waiting: plan.rows.report.waiting };
}

const cases = ['together', 'split'].flatMap((layout) =>
  ['3 7', '2 3 8', '1 2 3 4 6 7 8'].flatMap((edited) =>
    [1, 2, 3, 4].flatMap((nth) => IDS.filter((id) => id !== '5').map((id) => [layout, edited, nth, id] as const)),
  ),
);

test.each(cases)(
  'columns %s, %s edited: before write %i somebody deletes row %s, which alone is missing',
  (...given) => {
    const [, edited, , id] = given;
    const { isReached, shown, waiting } = refreshed(...given);
    const right = LATER.filter((one) => one !== id).map((one) => [
      one,
      one === '9' ? '' : `n${one}`,
      ...answers(one, edited),
    ]);
    expect(isReached).toBe(true);
    expect(shown).toEqual([...right, ['Total', '', '', '', '']]);
    expect(waiting).toEqual([id]);
  },
);
