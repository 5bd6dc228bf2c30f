import type { HostSheet } from '../../host/spreadsheet';
import { contentOf, newTab } from './refreshed-tab';

const IDS = ['1', '2', '3', '4'];
const content = (edits: readonly string[], ids = IDS) =>
  contentOf(
    ['a'],
    ids.map((id) => [id, edits.includes(id) ? `b${id}` : `a${id}`]),
  );

type Act = (sheet: HostSheet) => unknown;

const put: Act = (sheet) => {
  sheet.getRange('D1:D5').setValues([['mine'], ['n1'], ['n2'], ['n3'], ['n4']]);
  sheet.getRange('E2:E5').setFormula('=B2&"!"');
};

/** A refresh of four rows with notes and a formula beside them, while somebody acts once right before a method is called. */
function refreshed(next: ReturnType<typeof contentOf>, before: string, act: Act) {
  const { sheet, refresh, texts, meanwhile } = newTab({ rows: 8, columns: 6 });
  refresh(content([]));
  put(sheet);
  meanwhile(before, () => act(sheet));
  const { wasMoved } = refresh(next);
  const found = texts()
    .slice(1)
    .filter((row) => row.some((cell) => cell !== ''));
  return { wasMoved, rows: found, sheet };
}

const row = (id: string, edited: boolean, note = `n${id}`): unknown[] => {
  const answer = `${edited ? 'b' : 'a'}${id}`;
  return [id, answer, note, `${answer}!`];
};
const byId = (rows: readonly unknown[][]): unknown[][] =>
  [...rows].sort((a, b) => (String(a[0]) < String(b[0]) ? -1 : 1));

const rowActs: [string, Act][] = [
  ['sorted the table', (sheet) => sheet.sort(1, false)],
  ['sorted by notes', (sheet) => sheet.sort(4, false)],
  ['inserted a row above', (sheet) => sheet.insertRowBefore(2)],
  ['inserted a row amid', (sheet) => sheet.insertRowBefore(4)],
];
const METHODS = ['writeValues', 'column', 'valuesTo'];
const cases = rowActs.flatMap(([what, act]) => METHODS.map((method) => [what, method, act] as const));

test.each(cases)('somebody %s right before %s: every answer stands beside its note', (_, method, act) => {
  const { rows } = refreshed(content(['2', '3']), method, act);
  expect(byId(rows)).toEqual(IDS.map((id) => row(id, ['2', '3'].includes(id))));
});

test.each(cases)('the same where all rows are written: somebody %s right before %s', (_, method, act) => {
  const { rows } = refreshed(content(IDS), method, act);
  expect(byId(rows)).toEqual(IDS.map((id) => row(id, true)));
});

test.each(cases)('the same where a row comes: somebody %s right before %s', (_, method, act) => {
  const { rows } = refreshed(content(['2'], [...IDS, '5']), method, act);
  expect(byId(rows)).toEqual([...IDS.map((id) => row(id, id === '2')), row('5', false, '')]);
});

test.each<[string, Act]>([
  ['inserted a column', (sheet) => sheet.insertColumnBefore(2)],
  ['moved a column', (sheet) => sheet.moveColumns(sheet.getRange('B:B'), 5)],
  ['moved the notes to the front', (sheet) => sheet.moveColumns(sheet.getRange('D:D'), 1)],
])('somebody %s before the write: answers and notes stand in their columns', (_, act) => {
  const { sheet, wasMoved } = refreshed(content(['2']), 'writeValues', act);
  const [head = [], ...values] = sheet.getDataRange().getValues();
  const at = (name: string) => head.indexOf(name);
  expect(wasMoved).toBe(true);
  expect(values.map((cells) => [cells[at('_id')], cells[at('a')], cells[at('mine')]])).toEqual(
    IDS.map((id) => [id, id === '2' ? 'b2' : `a${id}`, `n${id}`]),
  );
});

/** A total stands right below the table, where it was not when the new row was written over it. */
function totalled() {
  const { sheet, refresh, meanwhile } = newTab({ rows: 8, columns: 6 });
  refresh(content([]));
  sheet.getRange('B7').setFormula('=COUNTA(B2:B5)');
  sheet.getRange('D7').setValue('total');
  meanwhile('writeValues', () => sheet.deleteRow(6));
  refresh(content([], [...IDS, '5']));
  const values = sheet.getDataRange().getValues();
  const at = values.findIndex((cells) => cells[3] === 'total');
  return { ids: values.map(([id]) => id), formula: sheet.getRange(at + 1, 2).getFormula() };
}

test('a total that a write went over is a formula again', () => {
  const { ids, formula } = totalled();
  expect(ids).toEqual(['_id', ...IDS, '5', '']);
  expect(formula).toMatch(/^=COUNTA\(/);
});

test('where somebody deletes the sync column it is made again, and all rows are there', () => {
  const { sheet, refresh, syncColumn, texts, meanwhile } = newTab({ rows: 8, columns: 6 });
  refresh(content([]));
  meanwhile('writeValues', () => sheet.deleteColumn(syncColumn()));
  refresh(content(['2']));
  expect(syncColumn()).toBeGreaterThan(0);
  expect(texts().map((cells) => cells.slice(0, 2))).toEqual([
    ['_id', 'a'],
    ['1', 'a1'],
    ['2', 'b2'],
    ['3', 'a3'],
    ['4', 'a4'],
  ]);
});
