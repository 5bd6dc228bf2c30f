import { readFileSync, writeFileSync } from 'node:fs';
import { play } from '../replay/play';
import { readHistory } from '../replay/read-history';
import type { RunEntry } from '../replay/run/run-entry';
import { buildAddOn } from '../start/add-on';
import { cached } from './cache';
import { generated } from './generated';
import { laterCsv } from './later-csv';
import type { Figure } from './report';

const [ROWS, COLUMNS, EDITED, ADDED] = [20_000, 121, 10, 5] as const;
const ARGUMENTS = ['csv', '--rows', String(ROWS), '--cols', String(COLUMNS)];

/** Calls of a first import: each may carry 40,000 cells. */
const FIRST_CALLS = Math.floor(20 + (3 * ROWS * COLUMNS) / 40_000);

/** What a refresh costs, in what Google counts: calls and writes. They are the same on every machine. */
export async function refreshFigures(): Promise<Figure[]> {
  await buildAddOn();
  const [first, same, later] = await runs(historyFile());
  const name = `Refresh of ${ROWS.toLocaleString('en')} × ${COLUMNS}`;
  const change = `${name}, ${EDITED} edited and ${ADDED} new`;
  return [
    figure(`First import of ${ROWS.toLocaleString('en')} × ${COLUMNS}`, first, 'spreadsheet calls', `≤ ${FIRST_CALLS}`),
    figure(`${name}, unchanged`, same, 'cells written', '0'),
    figure(`${name}, unchanged`, same, 'spreadsheet calls', '≤ 10'),
    figure(change, later, 'rows written', `≤ ${EDITED + ADDED}`),
    figure(change, later, 'spreadsheet calls', '≤ 60'),
  ];
}

/** A history that imports, refreshes the same in a new file, then what changed. @returns its path */
function historyFile(): string {
  const file = generated('refresh.csv', ARGUMENTS);
  const later = cached('refresh-later.csv');
  writeFileSync(later, laterCsv(readFileSync(file, 'utf8'), EDITED, ADDED));
  const served = [file, later].flatMap((one) => [{ serve: { file: one } }, { refresh: {} }]);
  const steps = [{ connect: {} }, ...served];
  const path = cached('refresh.json');
  writeFileSync(path, JSON.stringify({ project: 'Refresh', export: { file }, steps }));
  return path;
}

async function runs(path: string): Promise<RunEntry[]> {
  let printed = '';
  for await (const piece of play(readHistory(path))) printed += piece;
  const { steps } = JSON.parse(printed) as { readonly steps: readonly RunEntry[] };
  const all = steps.filter((step) => 'calls' in step);
  const failed = all.find(({ outcome }) => outcome !== 'complete');
  if (failed !== undefined) throw new Error(`A run did not complete: ${JSON.stringify(failed)}`);
  return all;
}

const sum = (run: RunEntry | undefined, of: 'cellsWritten' | 'rowsWritten'): number =>
  Object.values(run?.tabs ?? {}).reduce((all, tab) => all + tab[of], 0);

const VALUES = {
  'spreadsheet calls': (run: RunEntry | undefined) => run?.calls.spreadsheet ?? Number.NaN,
  'cells written': (run: RunEntry | undefined) => sum(run, 'cellsWritten'),
  'rows written': (run: RunEntry | undefined) => sum(run, 'rowsWritten'),
};

function figure(name: string, run: RunEntry | undefined, counted: keyof typeof VALUES, goal: string): Figure {
  const unit = /calls|cells|rows/.exec(counted)?.[0] ?? '';
  return { name: `${name}: ${counted}`, value: VALUES[counted](run), unit, goal, beside: null };
}
