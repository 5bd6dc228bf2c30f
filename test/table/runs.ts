/** How often a property is tried: a twentieth under `npm run mutation` (`jest.mutation.cjs`), which runs them a thousand times. */
export const runs = (usual: number): { readonly numRuns: number } => ({
  numRuns: process.env.FEWER_RUNS === undefined ? usual : Math.ceil(usual / 20),
});
