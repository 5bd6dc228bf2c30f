import { decodeTable } from '../../src/table/decode-table';
import type { RawRow, RawTable } from '../../src/table/raw';
import { column } from './column';

const raw = (header: string[], rows: RawRow[], rest: Partial<RawTable> = {}): RawTable => ({
  name: '',
  parent: null,
  header,
  hxl: null,
  rows,
  droppedCells: 0,
  shortenedLinks: 0,
  ...rest,
});

test('each column by its type; what does not fit is text and counted', () => {
  const columns = [
    column('n', { type: 'number' }),
    column('d', { type: 'date' }),
    column('t'),
    column('l', { type: 'link' }),
  ];
  const table = decodeTable(
    raw(
      ['n', 'd', 't', 'l'],
      [
        ['1', '2024-02-29', '007', 'a'],
        ['007', '', '', ''],
        ['x', '2024-02-30', '1', 'b'],
      ],
    ),
    columns,
  );
  expect(table.rows).toEqual([
    [1, 45351, '007', 'a'],
    ['007', '', '', ''],
    ['x', '2024-02-30', '1', 'b'],
  ]);
  expect(table.counts.unfit).toEqual([2, 1, 0, 0]);
  expect(table.columns).toBe(columns);
});

test('what the file says of itself goes along', () => {
  const rest = { name: 'member', parent: 'household', hxl: ['#x'], droppedCells: 3, shortenedLinks: 2 };
  const { rows, columns, ...others } = decodeTable(raw(['a'], [], rest), [column('a')]);
  const counts = { dropped: 3, shortenedLinks: 2, truncated: 0, unfit: [0] };
  expect([rows, columns]).toEqual([[], [column('a')]]);
  expect(others).toEqual({
    name: 'member',
    parent: 'household',
    hxl: ['#x'],
    counts,
    offsets: [[]],
    offsetCells: new Map(),
  });
});

test('zone offsets are counted by column, the most frequent first; only of times that fit', () => {
  const columns = [
    column('start', { type: 'date-time' }),
    column('at', { type: 'time' }),
    column('text'),
    column('d', { type: 'date' }),
  ];
  const plus = '2024-01-01T10:00:00.000+03:00';
  const rows: RawRow[] = [
    [plus, '06:00-04', plus, '2024-01-01'],
    ['2024-01-01T10:00:00.000Z', '06:00:00', plus, ''],
    [plus, '', plus, ''],
    ['2024-02-30T10:00:00.000+07:00', '', plus, ''],
    [{ kind: 'date', serial: 45351.5 }, '', '', ''],
    ['2024-01-01T10:00:00.000+00:00', '', '', ''],
    ['2024-01-01T10:00:00.000-01:00', '', '', ''],
  ];
  const { offsets, counts, offsetCells } = decodeTable(raw(['start', 'at', 'text', 'd'], rows), columns);
  expect(offsets).toEqual([
    [
      ['+00:00', 2],
      ['+03:00', 2],
      ['-01:00', 1],
    ],
    [['-04:00', 1]],
    [],
    [],
  ]);
  expect(counts.unfit).toEqual([1, 0, 0, 0]);
  const each = ['+03:00', '+00:00', '+03:00', '', '', '+00:00', '-01:00'];
  expect(offsetCells).toEqual(new Map([[0, each]]));
});

test('offsets that are as frequent stand in one order, however they came', () => {
  const times = ['10:00+02', '10:00+01', '10:00+03', '10:00+05:30', '10:00-04'];
  for (const order of [times, [...times].reverse()]) {
    const { offsets } = decodeTable(
      raw(
        ['t'],
        order.map((time) => [time]),
      ),
      [column('t', { type: 'time' })],
    );
    expect(offsets[0]?.map(([offset]) => offset)).toEqual(['+01:00', '+02:00', '+03:00', '+05:30', '-04:00']);
  }
});

test('cells that the exporter has cut are counted in every column', () => {
  const cut = `<WARNING: Truncated to Excel limit of 32767 characters!>${'x'.repeat(100)}`;
  const rows = [
    [cut, '1', cut],
    [` ${cut}`, cut, ''],
    ['<WARNING', '2', cut.slice(0, -100)],
  ];
  const columns = [column('a'), column('b', { type: 'number' }), column('c', { type: 'link' })];
  expect(decodeTable(raw(['a', 'b', 'c'], rows), columns).counts.truncated).toBe(4);
});

test('a row that ends early is filled up; a wide one works', () => {
  const wide = Array.from({ length: 20000 }, (_, at) => String(at));
  const columns = wide.map((name) => column(name, { type: 'number' }));
  const { rows } = decodeTable(raw(wide, [wide, ['7']]), columns);
  expect(rows[0]?.slice(-2)).toEqual([19998, 19999]);
  expect([rows[1]?.length, rows[1]?.[0], rows[1]?.[19999]]).toEqual([20000, 7, '']);
});
