import type { LinkedProject } from '../../../sync/linked-project';
import { usePage } from '../context';
import { Notice } from '../parts/notice';
import { useAsk } from '../use-ask';

/** Open the tab, refresh now. */
export function ProjectButtons({ project }: { project: LinkedProject }) {
  const { messages, update } = usePage();
  const opening = useAsk('openTab');
  const refreshing = useAsk('refresh');
  // What is asked has the blue button.
  const asks = (project.lastRun?.asks.length ?? 0) > 0;
  const open = (): void => opening.run({ id: project.id }, () => undefined);
  const refresh = (): void => refreshing.run({ id: project.id }, update);
  return (
    <>
      <div class="buttons">
        <button
          type="button"
          class={asks ? 'plain' : 'main'}
          disabled={opening.busy || project.tab === null}
          onClick={open}
        >
          {messages.project.openTab}
        </button>
        <button type="button" class="plain" disabled={refreshing.busy} onClick={refresh}>
          {refreshing.busy ? messages.project.refreshing : messages.project.refresh}
        </button>
      </div>
      <Notice failure={opening.failure ?? refreshing.failure} onAgain={refresh} />
    </>
  );
}
