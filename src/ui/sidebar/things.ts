import type { LinkedProject } from '../../sync/linked-project';
import type { Counts, RunRecord } from '../../sync/run-record';
import { lossWords } from '../messages/loss-words';
import type { NoticeMessages } from '../messages/notice-messages';
import { warningWords } from '../messages/warning-words';
import { tabName } from './tab-name';

/** What a person should know of a run: how it went, what became of columns, what is not as it was answered; and what to do. */
export function thingsOf(words: NoticeMessages, project: LinkedProject, run: RunRecord): string[] {
  const warnings = run.warnings.map((one) => warningWords(words.warning, one, (table) => tabName(project, table)));
  const losses = run.losses.map((one) => lossWords(words.loss, one));
  return [
    ...warnings.filter((text) => text !== null),
    ...columnThings(words, run),
    ...(run.counts === null ? [] : countedThings(words, run.counts, run.asks)),
    ...losses.filter((text) => text !== null),
  ];
}

function columnThings({ column }: NoticeMessages, { tabs }: RunRecord): string[] {
  return (['gone', 'back', 'relabelled'] as const).flatMap((kind) => {
    const headers = tabs.flatMap(({ columns }) => columns[kind]);
    return headers.length > 0 ? [column[kind](headers)] : [];
  });
}

/** Columns that the run asks about need no second word. */
function countedThings(words: NoticeMessages, counts: Counts, asks: RunRecord['asks']): string[] {
  const all = [
    [asks.some(({ about }) => about === 'new-columns') ? 0 : counts.heldColumns, words.held],
    [counts.unfitCells, words.unfit],
    [counts.cutCells, words.cut],
    [counts.truncatedCells, words.truncated],
    [counts.shortenedLinks, words.shortened],
    [counts.droppedCells, words.dropped],
  ] as const;
  return all.flatMap(([n, say]) => (n > 0 ? [say(n)] : []));
}
