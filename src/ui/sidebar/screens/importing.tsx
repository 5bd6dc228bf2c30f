import { useEffect } from 'preact/hooks';
import { usePage } from '../context';
import { Frame } from '../parts/frame';
import { Notice } from '../parts/notice';
import { Steps } from '../parts/steps';
import { useAsk } from '../use-ask';
import { useProgress } from '../use-progress';

interface ImportingProps {
  readonly id: string;
  readonly name: string;
  /** All imported cells are written again. */
  readonly restores: boolean;
}

/** An import: real steps, and a way to stop. It goes on when the sidebar is closed. */
export function Importing({ id, name, restores }: ImportingProps) {
  const { messages, go, update } = usePage();
  const importing = useAsk(restores ? 'restore' : 'refresh');
  const cancelling = useAsk('cancel');
  const step = useProgress(id, importing.busy);
  const start = (): void =>
    importing.run({ id }, (project) => {
      update(project);
      go({ at: 'project', id });
    });
  useEffect(start, []);
  return (
    <Frame title={messages.importing.title(name)} back={false}>
      {importing.failure === null && <Steps step={step} />}
      <p class="about">{messages.importing.goOn}</p>
      <Notice failure={importing.failure ?? cancelling.failure} onAgain={start} />
      <button
        type="button"
        class="plain"
        disabled={cancelling.busy}
        onClick={() => (importing.busy ? cancelling.run({ id }, () => undefined) : go({ at: 'project', id }))}
      >
        {messages.project.cancel}
      </button>
    </Frame>
  );
}
