import { useId } from 'preact/hooks';
import type { Decision as Answered, Ask } from '../../../sync/ask';
import type { LinkedProject } from '../../../sync/linked-project';
import { askTitle } from '../../messages/ask-title';
import { usePage } from '../context';
import { Notice } from '../parts/notice';
import { useAsk } from '../use-ask';
import { ColumnClaim } from './column-claim';
import { HandDeleted } from './hand-deleted';
import { NewColumns } from './new-columns';
import { SafetyStop } from './safety-stop';

/** What the last run asks, one question at a time, the most pressing first. An answer is acted on at once. */
export function Decision({ project }: { project: LinkedProject }) {
  const { messages, go } = usePage();
  const deciding = useAsk('decide');
  const title = useId();
  const { id, project: name, lastRun } = project;
  const ask = lastRun?.asks[0];
  if (ask === undefined) return null;
  const decide = (decision: Answered): void => deciding.run({ id, decision }, () => go({ at: 'importing', id, name }));
  return (
    <section class="decision" aria-labelledby={title}>
      <h2 id={title}>{askTitle(messages.decisions, ask)}</h2>
      <fieldset disabled={deciding.busy}>{question(ask, project, decide)}</fieldset>
      {deciding.failure !== null && <Notice failure={deciding.failure} />}
    </section>
  );
}

function question(ask: Ask, project: LinkedProject, decide: (decision: Answered) => void) {
  switch (ask.about) {
    case 'safety-stop':
      return <SafetyStop decide={decide} />;
    case 'hand-deleted':
      return <HandDeleted ask={ask} project={project} decide={decide} />;
    case 'new-columns':
      return <NewColumns ask={ask} project={project} decide={decide} />;
    case 'column-claim':
      return <ColumnClaim ask={ask} project={project} decide={decide} />;
  }
}
