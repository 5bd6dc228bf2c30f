import { usePage } from '../context';
import { Notice } from '../parts/notice';
import { useAsk } from '../use-ask';

/** Ends the link; what happens to the data is asked first. */
export function Unlink({ id }: { id: string }) {
  const { messages, go, reload } = usePage();
  const unlinking = useAsk('unlink');
  const unlink = (erase: boolean): void =>
    unlinking.run({ id, erase }, () => {
      reload();
      go({ at: 'home' });
    });
  return (
    <details>
      <summary>{messages.project.unlink}</summary>
      <p>{messages.project.unlinkQuestion}</p>
      <div class="buttons">
        <button type="button" class="plain" disabled={unlinking.busy} onClick={() => unlink(false)}>
          {messages.project.keepTab}
        </button>
        <button type="button" class="plain" disabled={unlinking.busy} onClick={() => unlink(true)}>
          {messages.project.eraseData}
        </button>
      </div>
      <Notice failure={unlinking.failure} />
    </details>
  );
}
