import { generated } from './generated';
import { measured } from './measured';
import { type Figure, median, rounded } from './report';

/** A workbook of 21 MB, two sheets: 20,000 submissions of 121 columns, 60,000 rows of a repeat group of 17. */
const ARGUMENTS = ['xlsx', '--rows', '20000', '--cols', '121', '--repeat', '3'];

/** From the unzipped parts' text to typed rows, beside what SheetJS takes from the file to its cells. */
export function xlsxFigures(): Figure[] {
  const file = generated('bench.xlsx', ARGUMENTS);
  const runs = measured(file, {
    typed: { entry: 'xlsx-typed.mjs', input: 'parts' },
    sheetJs: { entry: 'xlsx-sheetjs.ts', input: 'bytes' },
  });
  const time = (of: keyof (typeof runs)[number]) => rounded(median(runs.map((run) => run[of].ms)), 0);
  const peak = (of: keyof (typeof runs)[number]) => rounded(median(runs.map((run) => run[of].peakMb)), 0);
  const unzip = rounded(median(runs.map(({ typed }) => typed.prepareMs)), 0);
  const faster = rounded(median(runs.map(({ typed, sheetJs }) => sheetJs.ms / typed.ms)), 1);
  const name = 'XLSX 21 MB, typed rows';
  const beside = `SheetJS from the file, ${time('sheetJs')} ms`;
  return [
    { name: `${name}: times faster than SheetJS`, value: faster, unit: '×', goal: '≥ 6', beside },
    { name: `${name}: time`, value: time('typed'), unit: 'ms', goal: null, beside },
    { name: 'XLSX 21 MB, unzipped to text (Node): time', value: unzip, unit: 'ms', goal: null, beside: null },
    {
      name: `${name}: peak memory`,
      value: peak('typed'),
      unit: 'MB',
      goal: '≤ 2048',
      beside: `SheetJS ${peak('sheetJs')} MB`,
    },
  ];
}
