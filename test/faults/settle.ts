import type { Decision } from '../../src/sync/ask';
import type { Ran, Workspace } from './workspace';

/** Runs a refresh that must be complete. */
export async function completed(workspace: Workspace): Promise<void> {
  const { record, outcome } = await workspace.refresh();
  if (record?.outcome !== 'complete') throw new Error(JSON.stringify(record ?? outcome));
}

export interface Settled {
  /** Keys of rows that the add-on took for deleted by a person. */
  readonly missed: ReadonlySet<string>;
  readonly wrong: readonly string[];
}

export type AboutDeleted = Extract<Decision, { about: 'hand-deleted' }>['answer'];

/** A run asks about too many removals before it writes, and about deleted rows after; then it must be quiet. */
const MOST_QUESTIONS = 2;

/**
 * One more refresh, after a run that was disturbed or none; what is asked before and after it is answered, and a refresh follows each
 * answer. Then all must be complete, with nothing to ask.
 */
export async function settle(
  workspace: Workspace,
  disturbed: Ran | null,
  handDeleted: AboutDeleted = 'leaveOut',
): Promise<Settled> {
  const missed = new Set<string>();
  if (disturbed !== null) await answerAll(workspace, disturbed, handDeleted, missed);
  let ran = await workspace.refresh();
  for (let rest = MOST_QUESTIONS; rest > 0 && (await answerAll(workspace, ran, handDeleted, missed)); rest--)
    ran = await workspace.refresh();
  const ended = ran.record?.outcome ?? ran.outcome.status;
  const isWhole = ended === 'complete' && ran.record?.asks.length === 0;
  const { failure = null, asks = [] } = ran.record ?? {};
  return { missed, wrong: isWhole ? [] : [`the last refresh ended ${ended}: ${JSON.stringify(failure ?? asks)}`] };
}

/** Nobody is asked about rows that nobody deleted. */
export const askedInVain = ({ missed }: Settled, deleted: ReadonlySet<string>): string[] =>
  [...missed].filter((key) => !deleted.has(key)).map((key) => `${key} is said to be deleted by hand`);

/** @returns whether anything was asked */
async function answerAll(
  workspace: Workspace,
  { record }: Ran,
  handDeleted: AboutDeleted,
  missed: Set<string>,
): Promise<boolean> {
  for (const ask of record?.asks ?? []) {
    if (ask.about === 'safety-stop') await workspace.decide({ about: 'safety-stop', answer: 'goOn' });
    if (ask.about !== 'hand-deleted') continue;
    await workspace.decide({ about: 'hand-deleted', answer: handDeleted });
    for (const name of ask.submissions) missed.add(`1:${name}`);
  }
  return record !== null && record.asks.length > 0;
}
