/**
 * Jest for `npm run mutation`: the tests of `table` only, as one file that stops at the first failure (`test/table/mutation`).
 * A mutant lives or dies by a case that names the rule, and thousands of mutants have to end within 20 minutes.
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
