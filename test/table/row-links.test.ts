import type { Cell } from '../../src/table/cell';
import type { Column, Role } from '../../src/table/column';
import { keyColumn, linkRows } from '../../src/table/row-links';
import type { Table } from '../../src/table/typed-table';

const column = (name: string, role: Role): Column => ({
  name,
  occurrence: 1,
  type: 'text',
  role,
  path: null,
  part: null,
  question: null,
  label: null,
});

const table = (name: string, parent: string | null, roles: readonly Role[], rows: Cell[][]): Table => ({
  name,
  parent,
  columns: roles.map((role) => column(role, role)),
  hxl: null,
  rows,
  counts: { dropped: 0, shortenedLinks: 0, truncated: 0, unfit: roles.map(() => 0) },
  offsets: roles.map(() => []),
  offsetCells: new Map(),
});

const linked = (tables: readonly Table[], name: string, disguise?: (key: string) => string) => {
  const links = linkRows(tables, disguise).get(name);
  return [links?.keys, links?.parents];
};

const MAIN = table(
  '',
  null,
  ['id', 'index'],
  [
    [41, 1],
    [42, 2],
  ],
);
const MEMBERS = table(
  'members',
  '',
  ['index', 'parent-index', 'id'],
  [
    [1, 2, 42],
    [2, 1, 41],
    [3, 2, 42],
  ],
);

test('a submission is named by its number, and belongs to nothing', () => {
  expect(linked([MAIN], '')).toEqual([
    ['41', '42'],
    [-1, -1],
  ]);
});

test('rows of a repeat group are numbered within their submission, and lead to it', () => {
  expect(linked([MAIN, MEMBERS], 'members')).toEqual([
    ['42/1', '41/1', '42/2'],
    [1, 0, 1],
  ]);
});

test('a nested repeat group leads to the rows of the one above it, not to the submissions', () => {
  const shots = table(
    'shots',
    'members',
    ['index', 'parent-index', 'id'],
    [
      [1, 3, 42],
      [2, 1, 42],
    ],
  );
  expect(linked([MAIN, MEMBERS, shots], 'shots')).toEqual([
    ['42/1', '42/2'],
    [2, 0],
  ]);
});

test.each<[string, Table, Table, unknown]>([
  ['there is no such position', MAIN, table('m', '', ['parent-index', 'id'], [[9, 41]]), [['41/1'], [-1]]],
  ['there are no positions', MAIN, table('m', '', ['id'], [[41]]), [['41/1'], [-1]]],
  ['the table above is not there', MAIN, table('m', 'gone', ['parent-index', 'id'], [[1, 41]]), [['41/1'], [-1]]],
  [
    'the table above has no positions: its rows are counted',
    table('', null, ['id'], [[41], [42]]),
    table('m', '', ['parent-index', 'id'], [[2, 42]]),
    [['42/1'], [1]],
  ],
  [
    'positions are not the order of the rows',
    table(
      '',
      null,
      ['id', 'index'],
      [
        [41, 7],
        [42, 3],
      ],
    ),
    table('m', '', ['parent-index', 'id'], [[3, 42]]),
    [['42/1'], [1]],
  ],
  ['the row says no submission', MAIN, table('m', '', ['parent-index', 'id'], [[1, '']]), [[''], [0]]],
  ['the table has no such column', MAIN, table('m', '', ['parent-index', 'uuid'], [[1, 'u']]), [[''], [0]]],
])('where %s', (_, main, below, expected) => {
  expect(linked([main, below], below.name)).toEqual(expected);
});

test.each<[Role[], Role | null]>([
  [['uuid', 'root-uuid', 'id'], 'id'],
  [['uuid', 'root-uuid'], 'root-uuid'],
  [['uuid'], 'uuid'],
  [['question', 'metadata'], null],
])('of %j submissions are named by %s', (roles, role) => {
  const main = table('', null, roles, [roles.map((one) => `a ${one}`)]);
  expect(keyColumn([main])?.role ?? null).toBe(role);
  expect(linked([main], '')).toEqual([[role === null ? '' : `a ${role}`], [-1]]);
});

test('it is the submissions’ table that decides, wherever it stands', () => {
  const main = table('', null, ['uuid'], [['u']]);
  const below = table('m', '', ['id', 'uuid', 'parent-index'], [[41, 'u', 1]]);
  expect(keyColumn([below, main])?.role).toBe('uuid');
  expect(linked([below, main], 'm')).toEqual([['u/1'], [0]]);
  expect(keyColumn([])).toBeNull();
});

test('a key that is not to be seen is disguised everywhere; what has none stays without', () => {
  const disguise = (key: string): string => `<${key}>`;
  expect(linked([MAIN, MEMBERS], '', disguise)[0]).toEqual(['<41>', '<42>']);
  expect(linked([MAIN, MEMBERS], 'members', disguise)[0]).toEqual(['<42>/1', '<41>/1', '<42>/2']);
  expect(linked([table('', null, ['id'], [['']])], '', disguise)[0]).toEqual(['']);
});

const keysOf = (...names: string[]) =>
  linkRows([
    table(
      '',
      null,
      ['uuid'],
      names.map((name) => [name]),
    ),
  ]).get('')?.keys;

test('submissions of one name are told apart by their order; those without a name are not', () => {
  expect(keysOf('a', 'b', 'a', 'a')).toEqual(['a', 'b', 'a~2', 'a~3']);
  expect(keysOf('', 'a', '')).toEqual(['', 'a', '']);
  expect(keysOf('__proto__', '__proto__', 'constructor')).toEqual(['__proto__', '__proto__~2', 'constructor']);
});

test('rows of a repeat group belong to the submissions of their name', () => {
  const main = table(
    '',
    null,
    ['uuid', 'index'],
    [
      ['a', 1],
      ['a', 2],
    ],
  );
  const below = table(
    'm',
    '',
    ['parent-index', 'uuid'],
    [
      [1, 'a'],
      [2, 'a'],
    ],
  );
  expect(linked([main, below], 'm')).toEqual([
    ['a/1', 'a/2'],
    [0, 1],
  ]);
});

// Two rows of one key are written into one row of the tab, in turn.
test('a name that looks like a second one is told apart, too', () => {
  expect(new Set(keysOf('a', 'a', 'a~2')).size).toBe(3);
});
