import type { LinkedProject } from '../../../sync/linked-project';
import { usePage } from '../context';

/** Writes all imported cells again; what is lost is said first. */
export function Restore({ project: { id, project: name } }: { project: LinkedProject }) {
  const { messages, go } = usePage();
  return (
    <details>
      <summary>{messages.care.restore}</summary>
      <p>{messages.care.restoreAbout}</p>
      <button type="button" class="plain" onClick={() => go({ at: 'importing', id, name, restores: true })}>
        {messages.care.restoreNow}
      </button>
    </details>
  );
}
