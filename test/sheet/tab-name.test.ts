import { freeTabName } from '../../src/sheet/tab-name';

test.each([
  ['Survey', [], 'Survey'],
  ['Survey', ['survey'], 'Survey (2)'],
  ['Survey', ['Survey', 'SURVEY (2)'], 'Survey (3)'],
  ['  two\n lines ', [], 'two lines'],
  ['   ', [], 'KoboToolbox'],
  ['Market: weekly / all [v1]', [], 'Market: weekly / all [v1]'],
  ['n'.repeat(200), [], 'n'.repeat(100)],
  ['n'.repeat(200), ['n'.repeat(100)], `${'n'.repeat(96)} (2)`],
  [`${'n'.repeat(99)}🙂`, [], 'n'.repeat(99)],
])('%j beside %j → %j', (wished, taken, name) => {
  expect(freeTabName(wished, taken)).toBe(name);
});
