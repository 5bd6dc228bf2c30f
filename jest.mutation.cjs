/**
 * Jest for `npm run mutation` (`stryker.config.json`): the tests of `table` only, as one file (`test/table/mutation`).
 *
 * What keeps thousands of mutants within 20 minutes on two cores, and what it leaves out:
 * - One file loads its modules once, and of the tests only those that come past the mutant (`every-test.ts`).
 * - The first failure is the last test, and properties look for no smaller case (`environment.cjs`, `runs.ts`).
 * - Files by chance, whole exports, sizes and the cut at every byte are left out: a mutant lives or dies by a case that names
 *   the rule. What only they would kill is counted as survived.
 * - Constants of modules (`ignoreStatic`): each would need all modules anew. They are counted as ignored.
 * - An endless loop ends as soon as it is surely one (`environment.cjs`), and is counted as timed out. The time limit of
 *   `stryker.config.json` is for the few that pass no mutant inside; it is so generous that a busy machine kills nothing.
 */
const base = require('./jest.config.cjs');

process.env.FEWER_RUNS = 'yes';

module.exports = {
  ...base,
  roots: ['<rootDir>/test/table'],
  testMatch: ['**/mutation/every-test.ts'],
  testEnvironment: require.resolve('./test/table/mutation/environment.cjs'),
  // The bundles are not needed.
  globalSetup: undefined,
};
