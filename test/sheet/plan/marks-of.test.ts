import { marksOf, type RowHints } from '../../../src/sheet/plan/marks-of';
import type { KeyKind } from '../../../src/sheet/stand/sync-head';
import { mark, standWith, tabContent, tableState } from '../given';

type Marks = ReturnType<typeof marksOf>;

/** A tab of a header and some rows, whose sync cells say this; null: the sync column is lost. */
const standing = (marks: Marks | null, kind: KeyKind = 'root-uuid') =>
  standWith(
    ['a'],
    marks === null
      ? { sync: null }
      : { sync: { column: 2, head: { connection: 'link0001', table: '', kind }, texts: [], marks: [null, ...marks] } },
  );

const hints = (change: Partial<RowHints> = {}): RowHints => ({
  keys: null,
  state: null,
  rename: (name) => name,
  isOurs: () => true,
  ...change,
});

/** Keys of rows, without the header's. */
const keysOf = (marks: Marks): unknown[] => marks.slice(1).map((one) => one?.key ?? null);

const BY_ID = tabContent({ keyKind: 'id', keys: ['7', '8'] });
const NEW_NAMES: Readonly<Record<string, string>> = { u7: '7', u8: '8' };
const rename = (name: string): string => NEW_NAMES[name] ?? name;

test('sync cells go before all else', () => {
  const marks = [mark('7'), null];
  expect(marksOf(standing(marks, 'id'), BY_ID, hints({ keys: ['', '1:9', '1:8'] }))).toEqual([null, ...marks]);
});

test('rows that are known by another thing now keep what they hold, where the export says their old names', () => {
  const marks = [mark('u7'), null, mark('u9')];
  expect(marksOf(standing(marks), BY_ID, hints({ rename, keys: ['', '1:7', '1:8', ''] }))).toEqual([
    null,
    { ...mark('7'), isRenamed: true },
    null,
    mark('u9'),
  ]);
});

test('else the key column tells them, but no row that has no sync cell', () => {
  const found = marksOf(
    standing([mark('u7'), null, mark('u8')]),
    BY_ID,
    hints({ keys: ['', '1:7', '1:total', '1:8'] }),
  );
  expect(keysOf(found)).toEqual(['1:7', null, '1:8']);
  expect(found[1]).toEqual({ key: '1:7', print: null, isRemoved: false });
});

test('where the sync column is lost, the key column tells what the export or the last run knows', () => {
  const isOurs = (key: string): boolean => key !== '1:mine';
  const found = marksOf(standing(null), BY_ID, hints({ keys: ['1:_id', '1:7', '1:mine', '', '1:8'], isOurs }));
  expect(keysOf(found)).toEqual(['1:7', null, null, '1:8']);
});

test('where nothing tells them, their order must do', () => {
  expect(keysOf(marksOf(standing([mark('u7'), null, mark('u8')]), BY_ID, hints()))).toEqual(['1:7', null, '1:8']);
  expect(keysOf(marksOf(standing(null), BY_ID, hints({ state: tableState({ keys: ['5', '6'] }) })))).toEqual([
    '1:7',
    '1:8',
  ]);
});
