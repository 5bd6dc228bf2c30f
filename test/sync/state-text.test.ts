import fc from 'fast-check';
import { readStateText, stateText } from '../../src/sync/state-text';
import { columnState, tableState } from '../sheet/given';
import { runs } from '../table/runs';

const STATE = tableState({
  columns: [columnState('a', 1), columnState('b', 3, { type: 'date-time', part: 'removed-at', isGone: true })],
  keys: ['4100001', '4100002/1', 'uuid:"x,y%'],
  highest: { '4100001': 3 },
  leftOut: ['7'],
  removed: 2,
  headerStyle: 'labelsEnglish (en)',
  verifiedAt: 1_767_600_000_000,
});

test('what a run left is read by the next', () => {
  expect(readStateText(stateText(STATE))).toEqual({ ...STATE, version: 1 });
  expect(readStateText(stateText(tableState()))).toEqual({ ...tableState(), version: 1 });
});

test('whatever submissions and columns are called', () => {
  const text = fc.oneof(fc.constantFrom('toString', '"', '\ud800', '\n'), fc.string({ unit: 'binary' }));
  const names = text.filter((name) => !['__proto__', 'constructor', 'prototype'].includes(name));
  fc.assert(
    fc.property(
      fc.array(text),
      fc.array(text),
      fc.dictionary(names, fc.nat(), { noNullPrototype: true }),
      text,
      (keys, leftOut, highest, header) => {
        const state = { ...STATE, keys, leftOut, highest, columns: [columnState(header, 1, { header })] };
        expect(readStateText(stateText(state))).toEqual({ ...state, version: 1 });
      },
    ),
    runs(200),
  );
});

const change = (some: object): string => JSON.stringify({ ...JSON.parse(stateText(STATE)), ...some });

test.each<[string, string | undefined]>([
  ['none', undefined],
  ['nothing', ''],
  ['half a text', stateText(STATE).slice(0, -10)],
  ['another version', change({ version: 2 })],
  ['a key list that is none', change({ keys: 'A' })],
  ['keys as a list', change({ keys: ['1'] })],
  ['a type that is none', change({ columns: [{ ...columnState('a', 1), type: 'image' }] })],
  ['a number that is none', change({ highest: { a: null } })],
  ['a list', '[]'],
  ['null', 'null'],
])('%s says nothing', (_, text) => {
  expect(readStateText(text)).toBeNull();
});

test('a submission called like a part of objects does not spoil the rest', () => {
  const highest = Object.fromEntries([['__proto__', 3]]);
  expect(readStateText(stateText({ ...STATE, highest }))?.keys).toEqual(STATE.keys);
});
