import { fuzzXlsx } from './xlsx';

/** More of them: `FUZZ=100000 npm run test:only -- test/fuzz`; another seed: `FUZZ_SEED=7`. */
const COUNT = Number(process.env.FUZZ ?? 2500);
const SEED = Number(process.env.FUZZ_SEED ?? 1);

test(
  `${COUNT} workbooks, whole and broken: read as they are, or refused`,
  () => {
    const { wrong, equal, refused, beyond } = fuzzXlsx(COUNT, SEED);
    process.stdout.write(`XLSX fuzz: ${equal} equal, ${refused} refused, ${beyond} without an oracle\n`);
    expect(wrong.slice(0, 5)).toEqual([]);
    expect(equal + refused + beyond).toBe(COUNT);
    expect(Math.min(equal, refused)).toBeGreaterThan(COUNT / 10);
  },
  30_000 + COUNT * 20,
);
