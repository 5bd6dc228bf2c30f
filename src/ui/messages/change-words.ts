import type { RunRecord } from '../../sync/run-record';
import type { ChangeMessages, RowChanges } from './change-messages';

type Changed = Pick<RunRecord, 'counts' | 'tabs'>;

/** `12 new, 3 edited, 1 no longer in the export; 2 new columns`. Nothing where the run says nothing of it, or all of it is new. */
export function changeWords(words: ChangeMessages, run: Changed): string {
  if (run.tabs.length === 0 || isAllNew(run)) return '';
  const [rows, columns] = [rowWords(words, run), columnsIn(run, ['new'])];
  if (columns > 0) return rows === '' ? words.newColumns(columns) : words.both(rows, words.newColumns(columns));
  if (rows !== '') return rows;
  // What is said of columns among the things to know is a change too.
  return columnsIn(run, ['gone', 'back', 'relabelled']) > 0 ? '' : words.nothing;
}

function rowWords(words: ChangeMessages, run: Changed): string {
  const [submissions, rows] = [rowsIn(run, true), rowsIn(run, false)];
  if (total(submissions) > 0) return words.submissions(submissions);
  return total(rows) > 0 ? words.rows(rows) : '';
}

/** The first import: how many came is said anyway. */
function isAllNew(run: Changed): boolean {
  const { added, edited, removed } = rowsIn(run, true);
  return added > 0 && added === run.counts?.submissions && edited + removed === 0;
}

/** @param isMain of the submissions, else of the repeat groups */
function rowsIn({ tabs }: Changed, isMain: boolean): RowChanges {
  const sum = (kind: keyof RowChanges): number =>
    tabs.reduce((all, tab) => all + ((tab.table === '') === isMain ? tab[kind] : 0), 0);
  return { added: sum('added'), edited: sum('edited'), removed: sum('removed') };
}

const total = ({ added, edited, removed }: RowChanges): number => added + edited + removed;

const columnsIn = ({ tabs }: Changed, kinds: readonly (keyof Changed['tabs'][number]['columns'])[]): number =>
  tabs.reduce((all, { columns }) => all + kinds.reduce((n, kind) => n + columns[kind].length, 0), 0);
