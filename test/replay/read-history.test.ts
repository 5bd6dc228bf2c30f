import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BadHistory } from '../../scripts/replay/bad-history';
import { readHistory } from '../../scripts/replay/read-history';
import { historyPath } from './replayed';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'history-'));
  writeFileSync(join(folder, 'first.csv'), '');
});
afterAll(() => rmSync(folder, { recursive: true }));

const PLAIN = { project: 'Prices', export: { file: 'first.csv' } };

/** Why a history is refused: the step and the words; null where it is not. */
function refusal(history: unknown): readonly [number | null, string] | null {
  const path = join(folder, 'history.json');
  writeFileSync(path, typeof history === 'string' ? history : JSON.stringify(history));
  try {
    readHistory(path);
    return null;
  } catch (thrown) {
    if (!(thrown instanceof BadHistory)) throw thrown;
    return [thrown.failure.step, thrown.failure.detail];
  }
}

const connect = { connect: {} };

test.each<[string, unknown, number]>([
  ['an unknown step', { leap: {} }, 2],
  ['a step that is no object', 7, 2],
  ['an unknown key of a step', { refresh: { speed: 1 } }, 2],
  ['an unknown choice', { choose: { colour: 'red' } }, 2],
  ['an unknown value of a choice', { choose: { removed: 'never' } }, 2],
  ['an unknown type', { choose: { types: { Price: 'money' } } }, 2],
  ['an unknown answer', { decide: { about: 'safetyStop', answer: 'perhaps' } }, 2],
  ['an unknown schedule', { schedule: { every: 'minute' } }, 2],
  ['a fault at no call', { refresh: { fault: { call: 0, how: 'throw' } } }, 2],
  ['a missing file', { serve: { file: 'second.csv' } }, 2],
  ['a missing form', { serve: { file: 'first.csv', form: 'form2.json' } }, 2],
  ['a method that Range has not', { range: ['Prices', 'A1', 'setColour', 'red'] }, 2],
  ['a method that Sheet has not', { sheet: ['Prices', 'setValue', 1] }, 2],
  ['a method that Spreadsheet has not', { spreadsheet: ['constructor'] }, 2],
  [
    'a method that there is not, meanwhile',
    { refresh: { meanwhile: { call: 3, acts: [{ range: ['Prices', 'A1', 'paint'] }] } } },
    2,
  ],
])('%s is named by its step', (_title, step, number) => {
  expect(refusal({ ...PLAIN, steps: [connect, step] })).toEqual([number, expect.any(String)]);
});

test.each<[string, unknown]>([
  ['no JSON', '{'],
  ['no object', []],
  ['no steps', PLAIN],
  ['no export', { project: 'Prices', steps: [] }],
  ['an export whose file is missing', { ...PLAIN, export: { file: 'none.csv' }, steps: [] }],
  ['a form that is missing', { ...PLAIN, form: 'none.json', steps: [] }],
  ['an unknown choice', { ...PLAIN, choices: { colour: 'red' }, steps: [] }],
  ['an unknown shape', { ...PLAIN, shape: 'web', steps: [] }],
])('%s: no step is named', (_title, history) => {
  expect(refusal(history)).toEqual([null, expect.any(String)]);
});

test('what is wrong is said with its place', () => {
  expect(refusal({ ...PLAIN, steps: [{ leap: {} }] })).toEqual([1, 'There is no such step: leap.']);
  expect(refusal({ ...PLAIN, steps: [{ serve: { file: 'second.csv' } }] })).toEqual([
    1,
    'There is no file second.csv.',
  ]);
  expect(refusal({ ...PLAIN, steps: [{ choose: { removed: 'never' } }] })?.[1]).toMatch(/^choose\.removed: /);
});

test('an own history can be read', () => {
  expect(readHistory(historyPath('notes-beside')).steps).toHaveLength(6);
});
