import type { LinkedProject } from '../../../sync/linked-project';
import { usePage } from '../context';
import { Notice } from '../parts/notice';
import { useAsk } from '../use-ask';

/** "Keep up to date – every hour", with its switch. */
export function Hourly({ project }: { project: LinkedProject }) {
  const { messages, update } = usePage();
  const switching = useAsk('keepUpToDate');
  const turn = (): void => switching.run({ id: project.id, on: !project.hourly }, update);
  return (
    <>
      <label class="switch">
        {messages.project.keepUpToDate}
        <input
          type="checkbox"
          role="switch"
          aria-checked={project.hourly}
          checked={project.hourly}
          disabled={switching.busy}
          onChange={turn}
        />
      </label>
      <Notice failure={switching.failure} onAgain={turn} />
    </>
  );
}
