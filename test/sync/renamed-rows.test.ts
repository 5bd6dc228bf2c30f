import fc from 'fast-check';
import { isPseudonym, pseudonyms } from '../../src/sync/pseudonym';
import { renamedRows } from '../../src/sync/renamed-rows';
import type { Table } from '../../src/table/typed-table';
import { MemoryStore } from '../fakes/services';

const submissions = (ids: readonly number[]): Table[] => [
  {
    name: '',
    parent: null,
    columns: [
      { name: '_id', occurrence: 1, type: 'number', role: 'id', path: null, part: null, question: null, label: null },
    ],
    hxl: null,
    rows: ids.map((id) => [id]),
    counts: { dropped: 0, shortenedLinks: 0, truncated: 0, unfit: [0] },
    offsets: [[]],
    offsetCells: new Map(),
  },
];

const mask = pseudonyms(new MemoryStore(), () => 'secret');
const id = fc.integer({ min: 1, max: 2 ** 31 - 1 });
const rest = fc.constantFrom('', '~2', '/1', '/12', '~3/4');

test.each([
  ['41', mask('41')],
  ['41/2', `${mask('41')}/2`],
  ['41~2', `${mask('41')}~2`],
  ['41~2/3', `${mask('41')}~2/3`],
  // It left the export.
  ['99', mask('99')],
  ['e4c2a1d0-0000-4000-8000-000000000000', mask('e4c2a1d0-0000-4000-8000-000000000000')],
  ['', ''],
])('hidden: %j is called %j', (name, now) => {
  expect(renamedRows(submissions([41]), true, mask)(name)).toBe(now);
});

test('shown again: stand-ins of what is in the export are led back, others stay', () => {
  const rename = renamedRows(submissions([41]), false, mask);
  const names = [mask('41'), `${mask('41')}/2`, mask('99'), '41', '99/1', ''];
  expect(names.map(rename)).toEqual(['41', '41/2', mask('99'), '41', '99/1', '']);
});

/** The same export with `meta/rootUuid` and `_uuid` beside; the second submission was edited. */
function withUuids(): Table[] {
  const [main] = submissions([41, 42]);
  if (main === undefined) throw new Error('no table');
  const [column] = main.columns;
  if (column === undefined) throw new Error('no column');
  const more = [
    { ...column, name: 'meta/rootUuid', role: 'root-uuid' as const, type: 'text' as const },
    { ...column, name: '_uuid', role: 'uuid' as const, type: 'text' as const },
  ];
  const rows = [
    [41, 'uuid:a', 'uuid:a'],
    [42, 'uuid:b', 'uuid:c'],
  ];
  return [{ ...main, columns: [...main.columns, ...more], rows }];
}

test('another column comes to name the rows: names that the export has too lead to those that count', () => {
  const rename = renamedRows(withUuids(), false, mask);
  const names = ['uuid:a', 'uuid:a/3', 'uuid:b', 'uuid:c~2/1', 'uuid:z', '41', ''];
  expect(names.map(rename)).toEqual(['41', '41/3', '42', '42~2/1', 'uuid:z', '41', '']);
  expect(renamedRows(withUuids(), true, mask)('uuid:b/2')).toBe(`${mask('42')}/2`);
});

test('nothing is masked where no stand-in stands in the tab', () => {
  const rename = renamedRows(submissions([41]), false, () => {
    throw new Error('A secret was made.');
  });
  expect(['41', '41/2', 'row-1'].map(rename)).toEqual(['41', '41/2', 'row-1']);
});

test('hiding twice is hiding once, and showing leads back', () => {
  fc.assert(
    fc.property(id, rest, (number, end) => {
      const [hide, show] = [true, false].map((isHidden) => renamedRows(submissions([number]), isHidden, mask));
      const name = `${number}${end}`;
      const hidden = hide?.(name) ?? '';
      expect([isPseudonym(String(number)), hide?.(hidden), show?.(hidden), show?.(name)]).toEqual([
        false,
        hidden,
        name,
        name,
      ]);
    }),
  );
});
