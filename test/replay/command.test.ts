import { spawnSync } from 'node:child_process';
import { root } from '../root';
import { historyPath } from './replayed';

const run = (...args: string[]) =>
  spawnSync(process.execPath, ['scripts/run.mjs', 'replay', ...args], { cwd: root(), encoding: 'utf8' });

test('one JSON document, exit 0', () => {
  const { status, stdout, stderr } = run(historyPath('acts'));
  expect([status, stderr]).toEqual([0, '']);
  expect((JSON.parse(stdout) as { readonly steps: unknown[] }).steps).toHaveLength(15);
});

test('a history that is not there: why, exit 1', () => {
  const { status, stdout } = run(historyPath('none'));
  expect([status, JSON.parse(stdout)]).toEqual([
    1,
    { failure: { code: 'bad-history', step: null, detail: expect.stringContaining('no such file') } },
  ]);
});

test('a call without a history: words, exit 2', () => {
  const { status, stdout, stderr } = run();
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toContain('Name one file.');
});
