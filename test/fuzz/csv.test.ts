import { fuzzCount, fuzzSeed } from './count';
import { fuzzCsv } from './csv';

test('CSVs made by chance are read as d3-dsv reads them, or refused with a code', () => {
  const { wrong, files, equal, refused, slowestMs } = fuzzCsv(fuzzCount(2500), fuzzSeed());
  expect(wrong.slice(0, 5)).toEqual([]);
  // Half of the files are whole; of the others, some must be refused, or nothing was spoilt.
  expect([equal + refused, equal >= Math.floor(files / 2), refused > files / 20]).toEqual([files, true, true]);
  if (process.env.FUZZ) console.log(`CSV: ${files} files, ${equal} equal, ${refused} refused, slowest ${slowestMs} ms`);
});
