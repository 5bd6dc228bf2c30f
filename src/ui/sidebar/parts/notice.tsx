import { type FailureAction, failureAction } from '../../failure-action';
import { failureWords } from '../../messages/failure-words';
import type { FailureWords, Messages } from '../../messages/messages';
import { usePage } from '../context';
import type { PageFailure } from '../server';

interface NoticeProps {
  readonly failure: PageFailure | null;
  readonly onAgain?: (() => void) | undefined;
  /** Where the key is asked for anyway, no button leads there. */
  readonly isOnKeyScreen?: boolean;
}

const actionOf = ({ code }: PageFailure): FailureAction =>
  code === 'offline' || code === 'other-account' ? 'try-again' : failureAction[code];

const leadsToKey = (failure: PageFailure): boolean => actionOf(failure) === 'new-key';

/** A failure in words, with the one button that helps. Its room is kept, so nothing moves when it comes. */
export function Notice({ failure, onAgain, isOnKeyScreen = false }: NoticeProps) {
  const page = usePage();
  const words = failure === null ? null : wordsOf(page.messages, failure);
  return (
    <div class="notice" role="alert">
      {words !== null && (
        <p>
          <strong>{words.what}</strong> {words.next}
        </p>
      )}
      {failure !== null && !(isOnKeyScreen && leadsToKey(failure)) && (
        <HelpingButton failure={failure} onAgain={onAgain} />
      )}
    </div>
  );
}

function wordsOf(messages: Messages, failure: PageFailure): FailureWords {
  if (failure.code === 'offline') return messages.common.offline;
  if (failure.code === 'other-account') return messages.common.otherAccount;
  return failureWords(messages, failure);
}

function HelpingButton({ failure, onAgain }: { failure: PageFailure; onAgain?: (() => void) | undefined }) {
  const { messages, go } = usePage();
  const action = actionOf(failure);
  if (action === 'try-again' && onAgain !== undefined)
    return <Plain label={messages.action.tryAgain} onClick={onAgain} />;
  if (action === 'link-again') return <Plain label={messages.action.linkAgain} onClick={() => go({ at: 'address' })} />;
  if (action === 'choose-server') {
    return <Plain label={messages.action.chooseServer} onClick={() => go({ at: 'address' })} />;
  }
  if (action === 'new-key' && 'server' in failure) {
    const { server } = failure;
    return <Plain label={messages.action.newKey} onClick={() => go({ at: 'key', server, project: null })} />;
  }
  return null;
}

const Plain = ({ label, onClick }: { label: string; onClick: () => void }) => (
  <button type="button" class="plain" onClick={onClick}>
    {label}
  </button>
);
