import { generated } from './generated';
import { measured } from './measured';
import { type Figure, median, rounded } from './report';

/** A CSV of 48 MB: 20,000 submissions, 121 columns, free texts of 98 characters. */
const ARGUMENTS = ['csv', '--rows', '20000', '--cols', '121', '--text', '98'];

/** From the file's text to typed rows, beside what d3-dsv and Papa Parse take to rows of text. */
export function csvFigures(): Figure[] {
  const file = generated('bench.csv', ARGUMENTS);
  const runs = measured(file, {
    typed: { entry: 'csv-typed.ts', input: 'text' },
    text: { entry: 'csv-text.ts', input: 'text' },
    d3: { entry: 'csv-d3.ts', input: 'text' },
    papa: { entry: 'csv-papa.ts', input: 'text' },
  });
  const time = (of: keyof (typeof runs)[number]) => rounded(median(runs.map((run) => run[of].ms)), 0);
  const peak = (of: keyof (typeof runs)[number]) => rounded(median(runs.map((run) => run[of].peakMb)), 0);
  const times = rounded(median(runs.map(({ typed, d3 }) => typed.ms / d3.ms)), 2);
  const name = 'CSV 48 MB, typed rows';
  return [
    {
      name: `${name}: times d3-dsv`,
      value: times,
      unit: '×',
      goal: '≤ 2',
      beside: `d3-dsv to rows of text, ${time('d3')} ms`,
    },
    {
      name: `${name}: time`,
      value: time('typed'),
      unit: 'ms',
      goal: null,
      beside: `Papa Parse to rows of text, ${time('papa')} ms`,
    },
    {
      name: 'CSV 48 MB, rows of text: time',
      value: time('text'),
      unit: 'ms',
      goal: null,
      beside: `d3-dsv ${time('d3')} ms`,
    },
    {
      name: `${name}: peak memory`,
      value: peak('typed'),
      unit: 'MB',
      goal: '≤ 2048',
      beside: `d3-dsv ${peak('d3')} MB, Papa Parse ${peak('papa')} MB`,
    },
  ];
}
