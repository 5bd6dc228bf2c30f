import { machineLine, noteOf } from '../../src/sheet/layout/note';
import type { ColumnPart, TabColumn, TabContent } from '../../src/sheet/layout/tab-content';
import { type Connection, readConnection } from '../../src/sync/connection';
import { placeTables } from '../../src/sync/place-tables';
import type { Cell } from '../../src/table/cell';
import type { CellType } from '../../src/table/column';
import { fakeServices } from '../fakes/services';
import { SOURCE } from '../fakes/source';
import { tabContent } from '../sheet/given';

const CONNECTION = readConnection(
  JSON.stringify({
    version: 1,
    id: 'link0001',
    spreadsheet: 'book-1',
    sources: [SOURCE],
    tabs: [],
    choices: {},
    schedule: { every: 'off' },
    owner: { account: 'alice' },
  }),
);

function column(header: string, identity: string, part: ColumnPart = 'data', type: CellType = 'text'): TabColumn {
  const machine = machineLine('link0001', identity);
  return { header, note: noteOf([header], machine), machine, type, part, treatment: '' };
}

/** One submission. */
const main = tabContent({
  columns: [column('_id', '/name:_id#1', 'key')],
  rows: [['7']],
  keys: ['7'],
  submissions: ['7'],
});

/** Its repeat rows: a name and a time of day, and what KoboToolbox repeats of the submission in each. */
const members = (edit: string, rows: readonly (readonly [name: string, time: Cell])[]): TabContent =>
  tabContent({
    table: 'members',
    keyKind: 'row',
    columns: [
      column('_row_key', '_row_key', 'key'),
      column('name', 'members/question:members/name'),
      column('time', 'members/question:members/time', 'data', 'time'),
      column('_submission__uuid', 'members/name:_submission__uuid#1'),
    ],
    rows: rows.map(([name, time], at) => [`7/${at + 1}`, name, time, edit]),
    keys: rows.map((_, at) => `7/${at + 1}`),
    submissions: rows.map(() => '7'),
  });

/** A spreadsheet that is refreshed again and again. */
function refreshed() {
  const services = fakeServices();
  let connection: Connection | null = CONNECTION;
  const refresh = (repeat: TabContent) => {
    if (connection === null) throw new Error('No connection.');
    const wanted = {
      contents: [main, repeat],
      saysAll: true,
      tabName: (table: string) => (table === '' ? 'Survey' : table),
      isUnwanted: () => false,
      rename: (name: string) => name,
    };
    const placed = placeTables(services, connection, wanted, { restore: false });
    if (!placed.ok || placed.value.isAsked) throw new Error(JSON.stringify(placed));
    const tabs = services.workbook
      .sheets()
      .map((sheet) => ({ table: sheet.getName() === 'Survey' ? '' : sheet.getName(), sheet: sheet.getSheetId() }));
    connection = { ...connection, tabs };
    return placed.value;
  };
  const sheet = () => {
    const found = services.workbook.spreadsheet.getSheetByName('members');
    if (found === null) throw new Error('No such tab.');
    return found;
  };
  const rows = () =>
    services.workbook
      .texts('members')
      .slice(1)
      .map(([key, name]) => `${key} ${name}`);
  return { refresh, sheet, rows };
}

const THREE = members('v1', [
  ['Ada', ''],
  ['Bo', ''],
  ['Cy', ''],
]);

test('a submission is edited, and a row goes: the others keep their numbers', () => {
  const { refresh, rows } = refreshed();
  refresh(THREE);
  refresh(
    members('v2', [
      ['Bo', ''],
      ['Cy', ''],
    ]),
  );
  expect(rows()).toEqual(['7/2 Bo', '7/3 Cy']);
});

test('the last row that a person deleted is not put back without a question', () => {
  const { refresh, sheet, rows } = refreshed();
  refresh(THREE);
  sheet().deleteRow(4);
  expect(refresh(THREE).asks).toEqual([{ about: 'hand-deleted', count: 1, submissions: ['7/3'] }]);
  expect(rows()).toEqual(['7/1 Ada', '7/2 Bo']);
});

// It gets a new number, because the highest is in use, and so counts as a new row.
test('nor is one in the middle', () => {
  const { refresh, sheet, rows } = refreshed();
  refresh(THREE);
  sheet().deleteRow(3);
  expect(refresh(THREE).asks).toEqual([{ about: 'hand-deleted', count: 1, submissions: ['7/2'] }]);
  expect(rows()).toEqual(['7/1 Ada', '7/3 Cy']);
});

// A time of day is read some seconds off, so no row says the same any more, and order tells.
test('rows with a time of day keep their numbers, too', () => {
  const { refresh, rows } = refreshed();
  refresh(
    members('v1', [
      ['Ada', 0.25],
      ['Bo', 0.5],
      ['Cy', 0.75],
    ]),
  );
  refresh(
    members('v2', [
      ['Bo', 0.5],
      ['Cy', 0.75],
    ]),
  );
  expect(rows()).toEqual(['7/2 Bo', '7/3 Cy']);
});

test('a question with times of day leaves the export: no row was edited', () => {
  const { refresh } = refreshed();
  const edited = (time: Cell) => {
    const all = members('v1', [['Ada', time]]);
    const without = (cells: readonly Cell[]) => cells.filter((_, at) => at !== 2);
    refresh(all);
    const left = { ...all, columns: all.columns.filter((_, at) => at !== 2), rows: all.rows.map(without) };
    return refresh(left).tabs.map((tab) => tab.edited);
  };
  expect(edited(0.25)).toEqual([0, 0]);
});
