import type { Parameters } from 'fast-check';

/**
 * How often a property is tried. Under `npm run mutation` (`jest.mutation.cjs`), which runs them thousands of times, a
 * twentieth, with the same chance for every mutant and no search for the smallest case: all that counts is whether one fails.
 */
export const runs = (usual: number): Pick<Parameters, 'numRuns' | 'seed' | 'endOnFailure'> =>
  process.env.FEWER_RUNS === undefined
    ? { numRuns: usual }
    : { numRuns: Math.ceil(usual / 20), seed: 1, endOnFailure: true };
