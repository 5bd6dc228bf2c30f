/** How many files to make: few in `npm test`; `npm run fuzz` says more. */
export const fuzzCount = (usual: number): number => Number(process.env.FUZZ ?? usual);
/** Where chance begins; another `FUZZ_SEED` makes other files. */
export const fuzzSeed = (): number => Number(process.env.FUZZ_SEED ?? 1);
