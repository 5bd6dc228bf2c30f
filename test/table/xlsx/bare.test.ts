import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { build } from 'esbuild';
import type { ZipFile } from '../../../src/shared/zip-file';
import type { readXlsx } from '../../../src/table/xlsx/read-xlsx';
import { zipFile } from '../../fakes/zip-file';
import { root } from '../../root';

/** Apps Script has the language and nothing else: no URL, no TextDecoder, no timers, no Buffer. */
test('the reader runs where there is nothing but the language', async () => {
  const file = join(root(), 'test/fixtures/market_prices/lang-xml_ms-details_types-native.xlsx');
  const entry = join(root(), 'src/table/xlsx/read-xlsx.ts');
  const built = await build({ entryPoints: [entry], bundle: true, write: false, format: 'iife', globalName: 'reader' });
  const bare: { reader?: { readXlsx: typeof readXlsx } } = {};
  runInContext(built.outputFiles[0]?.text ?? '', createContext(bare));
  const zip: ZipFile = zipFile(readFileSync(file));
  const result = bare.reader?.readXlsx(zip);
  expect(result?.ok && result.value.map(({ name, rows }) => [name, rows.length])).toEqual([
    ['Market prices_ weekly _ all ...', 42],
    ['price_checks', 62],
    ['complaints', 9],
  ]);
});
