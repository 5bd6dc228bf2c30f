import { layOutTab } from '../../../src/sheet/layout/lay-out-tab';
import type { LayoutContext } from '../../../src/sheet/layout/layout-context';
import { defaultChoices } from '../../../src/sync/choices';
import type { Cell } from '../../../src/table/cell';
import type { Column } from '../../../src/table/column';
import { keyRole, linkRows } from '../../../src/table/row-links';
import type { Table } from '../../../src/table/typed-table';
import { layoutEn } from '../../../src/ui/messages/en/layout';

const column = (name: string, change: Partial<Column> = {}): Column => ({
  name,
  occurrence: 1,
  type: 'text',
  role: 'question',
  path: name,
  part: null,
  question: 'text',
  label: name,
  ...change,
});
const own = (name: string, role: Column['role'], type: Column['type'] = 'text'): Column =>
  column(name, { role, type, path: null, question: null, label: null });

const table = (
  name: string,
  parent: string | null,
  columns: Column[],
  rows: Cell[][],
  change: Partial<Table> = {},
): Table => ({
  name,
  parent,
  columns,
  hxl: null,
  rows,
  counts: { dropped: 0, shortenedLinks: 0, truncated: 0, unfit: columns.map(() => 0) },
  offsets: columns.map(() => []),
  offsetCells: new Map(),
  ...change,
});

const MAIN = table(
  '',
  null,
  [
    column('District', { path: 'place/district' }),
    column('Position', { path: 'place/gps', question: 'geopoint' }),
    column('Age', { path: 'age', type: 'number', question: 'integer' }),
    own('_id', 'id', 'number'),
    own('_submission_time', 'submission-time', 'date-time'),
    own('_index', 'index', 'number'),
  ],
  [
    ['North', '-9.410 64.110000 0.0 4.5', 34, 41, 46_000.5, 1],
    ['South', '', '', 42, 46_001, 2],
  ],
  { hxl: ['#adm1', '#geo', '', '', '', ''] },
);
const LINKS = [
  own('_index', 'index', 'number'),
  own('_parent_table_name', 'parent-table'),
  own('_parent_index', 'parent-index', 'number'),
  own('_submission__id', 'id', 'number'),
];
const MEMBERS = table(
  'members',
  '',
  [column('Name', { path: 'members/name' }), ...LINKS],
  [
    ['Ann', 1, 'Survey', 2, 42],
    ['Bo', 2, 'Survey', 1, 41],
    ['Cy', 3, 'Survey', 2, 42],
  ],
);
const SHOTS = table(
  'shots',
  'members',
  [column('Vaccine', { path: 'members/shots/v' }), ...LINKS],
  [
    ['BCG', 1, 'members', 3, 42],
    ['MMR', 2, 'members', 9, 42],
  ],
);
const TABLES = [MAIN, MEMBERS, SHOTS];

function context(choices: Partial<LayoutContext['choices']> = {}, tables: readonly Table[] = TABLES): LayoutContext {
  return {
    tables,
    keyRole: keyRole(tables),
    links: linkRows(tables),
    headers: ({ columns }) => columns.map(({ name }) => name),
    title: (name) => (name === '' ? 'Survey' : name),
    choices: { ...defaultChoices(), ...choices },
    words: layoutEn,
    zone: { name: 'Africa/Nairobi', offsetMinutes: () => 180 },
    pseudonym: (text) => `p(${text})`,
    submissionLink: (id) => `https://kobo.example/${id}`,
    connection: 'link0001',
    rightToLeft: false,
  };
}

const headers = (name: string, choices: Partial<LayoutContext['choices']> = {}): string[] =>
  layOutTab(TABLES.find((one) => one.name === name) ?? MAIN, context(choices)).columns.map(({ header }) => header);
const values = (of: Table, header: string, choices: Partial<LayoutContext['choices']> = {}): Cell[] => {
  const { columns, rows } = layOutTab(of, context(choices));
  const at = columns.findIndex((one) => one.header === header);
  return rows.map((row) => row[at] ?? 'no such column');
};

test('by itself a tab has the columns of the export, without positions; keys stand for them in repeat groups', () => {
  expect(headers('')).toEqual(['District', 'Position', 'Age', '_id', '_submission_time']);
  expect(headers('members')).toEqual(['Name', '_submission__id', '_row_key', '_parent_row_key']);
  expect(values(MEMBERS, '_row_key')).toEqual(['42/1', '41/1', '42/2']);
  expect(values(MEMBERS, '_parent_row_key')).toEqual(['42', '41', '42']);
  expect(values(SHOTS, '_row_key')).toEqual(['42/1', '42/2']);
  expect(values(SHOTS, '_parent_row_key')).toEqual(['42/2', '']);
});

test('positions on request, as the export has them', () => {
  expect(headers('', { positions: true }).at(-1)).toBe('_index');
  expect(values(MEMBERS, '_parent_index', { positions: true })).toEqual([2, 1, 2]);
});

test('a column left out is not there; a masked one has stand-ins, and is text', () => {
  const choices = { leftOut: ['/question:place/district'], masked: ['/question:age', 'members/question:members/name'] };
  expect(headers('', choices)).not.toContain('District');
  expect(values(MAIN, 'Age', choices)).toEqual(['p(34)', '']);
  expect(values(MEMBERS, 'Name', choices)).toEqual(['p(Ann)', 'p(Bo)', 'p(Cy)']);
  const age = layOutTab(MAIN, context(choices)).columns.find(({ header }) => header === 'Age');
  expect([age?.type, age?.note.includes('Masked')]).toEqual(['text', true]);
});

test('a geopoint beside which maps find lat,long; not one that is masked', () => {
  expect(values(MAIN, 'Position (lat/long)', { latLong: true })).toEqual(['-9.410,64.110000', '']);
  expect(headers('', { latLong: true, masked: ['/question:place/gps'] })).not.toContain('Position (lat/long)');
});

test('a link to each submission', () => {
  expect(values(MAIN, 'Open in KoboToolbox', { openLink: true })).toEqual([
    'https://kobo.example/41',
    'https://kobo.example/42',
  ]);
});

test('columns of the tables above, for each row of a repeat group, at any depth', () => {
  const choices = { parentColumns: ['/question:place/district', 'members/question:members/name'] };
  expect(values(MEMBERS, 'Survey: District', choices)).toEqual(['South', 'North', 'South']);
  expect(headers('members', choices)).not.toContain('members: Name');
  expect(values(SHOTS, 'Survey: District', choices)).toEqual(['South', '']);
  expect(values(SHOTS, 'members: Name', choices)).toEqual(['Cy', '']);
  const masked = { ...choices, masked: ['/question:place/district'] };
  expect(values(MEMBERS, 'Survey: District', masked)).toEqual(['p(South)', 'p(North)', 'p(South)']);
});

test('a column of a parent that is left out is left out below it too', () => {
  const choices = { parentColumns: ['/question:place/district'], leftOut: ['/question:place/district'] };
  expect(headers('members', choices)).not.toContain('Survey: District');
});

test('what is left out or masked of a submission is so in the tabs of its repeat groups', () => {
  const by = table('', null, [own('_id', 'id', 'number'), own('_submitted_by', 'metadata')], [[41, 'ann']]);
  const below = table(
    'm',
    '',
    [own('_submission__id', 'id', 'number'), own('_submission__submitted_by', 'metadata')],
    [[41, 'ann']],
  );
  const cells = (choices: Partial<LayoutContext['choices']>) => layOutTab(below, context(choices, [by, below])).rows[0];
  expect(cells({})).toEqual([41, 'ann', '41/1', '']);
  expect(cells({ masked: ['/name:_submitted_by#1'] })).toEqual([41, 'p(ann)', '41/1', '']);
  expect(cells({ leftOut: ['/name:_submitted_by#1'] })).toEqual([41, '41/1', '']);
});

test('the submission time moves to the zone of the spreadsheet on request; its note says by which clock it stands', () => {
  const moved = { submissionTimeZone: 'spreadsheet' } as const;
  expect(values(MAIN, '_submission_time', moved)).toEqual([46_000.625, 46_001.125]);
  const note = (choices: Partial<LayoutContext['choices']>) =>
    layOutTab(MAIN, context(choices)).columns.find(({ header }) => header === '_submission_time')?.note;
  expect(note({})).toBe('_submission_time\nDate and time\nTime in UTC\nkobo:link0001 /name:_submission_time#1');
  expect(note(moved)).toContain('Time in Africa/Nairobi');
  expect(note(moved)).not.toContain('UTC');
});

test('a note tells the data column name, the label where the header is another, the type and the offsets', () => {
  const when = column('Quand ?', { path: 'g/when', type: 'date-time', question: 'dateTime', label: 'When?' });
  const t = table('', null, [when], [[1.5]], {
    offsets: [
      [
        ['+03:00', 1],
        ['+04:00', 2],
      ],
    ],
  });
  expect(layOutTab(t, context({}, [t])).columns[0]?.note).toBe(
    'g/when\nWhen?\nDate and time\nTime as answered on the device (+03:00 · +04:00)\nkobo:link0001 /question:g/when',
  );
});

test('offsets in a column of their own, where a column holds several', () => {
  const when = column('When', { type: 'date-time' });
  const t = table('', null, [when], [[1.5], ['']], { offsetCells: new Map([[0, ['+03:00', '']]]) });
  const laid = layOutTab(t, context({ offsets: true }, [t]));
  expect(laid.columns.map(({ header }) => header)).toEqual(['When', 'When (time zone)']);
  expect(laid.rows).toEqual([
    [1.5, '+03:00'],
    ['', ''],
  ]);
});

test('the HXL row on request, blank above what the add-on made', () => {
  expect(layOutTab(MAIN, context()).hxl).toBeNull();
  expect(layOutTab(MAIN, context({ hxlRow: true, latLong: true })).hxl).toEqual(['#adm1', '#geo', '', '', '', '']);
  expect(layOutTab(MEMBERS, context({ hxlRow: true })).hxl).toBeNull();
});

test('headers are told apart; `__proto__` is a header like any other', () => {
  const names = ['Age', 'Age', 'Age (2)', '__proto__', '__proto__', 'Age'];
  const t = table(
    '',
    null,
    names.map((name) => column(name)),
    [],
  );
  expect(layOutTab(t, context({}, [t])).columns.map(({ header }) => header)).toEqual([
    'Age',
    'Age (3)',
    'Age (2)',
    '__proto__',
    '__proto__ (2)',
    'Age (4)',
  ]);
});

test('an export without `_id` is keyed by what else names a submission, or not at all', () => {
  const keyed = (columns: Column[], row: Cell[]) => {
    const main = table('', null, columns, [row]);
    return linkRows([main]).get('')?.keys;
  };
  expect(keyed([own('_uuid', 'uuid'), own('meta/rootUuid', 'root-uuid')], ['u', 'r'])).toEqual(['r']);
  expect(keyed([own('_uuid', 'uuid')], ['u'])).toEqual(['u']);
  expect(keyed([column('Name')], ['Ann'])).toEqual(['']);
});
