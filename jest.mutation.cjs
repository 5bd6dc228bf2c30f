/**
 * Jest for `npm run mutation`: the tests of `table` only, and of these neither chance nor whole exports nor huge files. A mutant lives or dies
 * by a case that names the rule, and a thousand mutants have to end within 20 minutes.
 */
const base = require('./jest.config.cjs');

process.env.FEWER_RUNS = 'yes';

module.exports = {
  ...base,
  roots: ['<rootDir>/test/table'],
  testPathIgnorePatterns: ['/node_modules/', '(fixtures?|truth)\\.test\\.ts$', 'large', 'fuzz'],
  // The bundles are not needed, and a mutant that hangs must not take the usual half minute.
  globalSetup: undefined,
  testTimeout: 10000,
};
