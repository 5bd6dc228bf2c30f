import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { readXlsx } from '../../../src/table/xlsx/read-xlsx';
import { zipFile } from '../../fakes/zip-file';
import { root } from '../../root';
import { cellsOf, exportsIn, readCells } from './truth';

/** More exports, where there are some: `KOBO_CORPUS=folder npm run test:only -- test/table/xlsx`. */
const corpus = process.env.KOBO_CORPUS;
const files = [join(root(), 'test/fixtures'), ...(corpus === undefined ? [] : [corpus])].flatMap(exportsIn);

let compared = 0;
afterAll(() => process.stdout.write(`XLSX: ${compared} cells of ${files.length} exports equal their truth\n`));

test('there are exports to compare', () => expect(files.length).toBeGreaterThanOrEqual(14));

test.each(files.map((file) => [relative(root(), file.path), file] as const))('%s', (_, { path, sheets }) => {
  const read = readXlsx(zipFile(readFileSync(path)));
  if (!read.ok) throw new Error(JSON.stringify(read.failure));
  expect(read.value.map(({ name }) => name)).toEqual(sheets.map(({ name }) => name));
  read.value.forEach((sheet, index) => {
    const truth = sheets[index];
    if (truth === undefined) throw new Error('no truth');
    const expected = cellsOf(truth);
    expect(readCells(sheet, truth.rows[0]?.length ?? 0)).toEqual(expected);
    expect(sheet.shortenedLinks).toBe(Object.values(truth.hyperlinks).filter((to) => !/^https?:/.test(to)).length);
    compared += expected.length;
  });
});
