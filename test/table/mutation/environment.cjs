/**
 * Where `npm run mutation` runs its tests. A mutant is dead with the first test that fails, so no other is run after it: Jest
 * can only be asked to stop between files, and Stryker does not ask.
 */
const { TestEnvironment } = require('jest-environment-node');

let dead;

module.exports = class extends TestEnvironment {
  constructor(config, context) {
    super(config, context);
    this.mutant = process.env.__STRYKER_ACTIVE_MUTANT__;
    this.global.wanted = config.globalConfig.testNamePattern;
  }

  handleTestEvent({ name, test }) {
    if (this.mutant === undefined) return;
    if (name === 'test_start' && this.mutant === dead) test.mode = 'skip';
    if (name === 'test_done' && test.errors.length > 0) dead = this.mutant;
  }
};
