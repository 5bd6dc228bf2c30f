/**
 * Where `npm run mutation` runs its tests. A mutant is dead with the first test that fails, so no other is run after it: Jest
 * can only be asked to stop between files, and Stryker does not ask.
 */
const { TestEnvironment } = require('jest-environment-node');

/**
 * Stryker ends a mutant that is met a hundred times as often as its place was before by all tests together, which may take
 * longer than the time limit. No case needs three times as many and some more.
 */
const [THEIRS, OURS, LEAST] = [100, 3, 10_000];

/** The last mutant that a test failed for; the module outlives the environments. */
let dead;

module.exports = class extends TestEnvironment {
  constructor(config, context) {
    super(config, context);
    this.mutant = process.env.__STRYKER_ACTIVE_MUTANT__;
    this.global.wanted = config.globalConfig.testNamePattern;
  }

  handleTestEvent({ name, test }) {
    if (this.mutant === undefined) return;
    if (name === 'run_start') this.endLoopsEarly();
    if (name === 'test_start' && this.mutant === dead) test.mode = 'skip';
    if (name === 'test_done' && test.errors.length > 0) dead = this.mutant;
  }

  endLoopsEarly() {
    const stryker = this.global.__stryker__;
    if (stryker?.hitLimit) stryker.hitLimit = (stryker.hitLimit / THEIRS) * OURS + LEAST;
  }
};
