import { useState } from 'preact/hooks';
import type { KnownAccount } from '../../../sync/credentials';
import { usePage } from '../context';
import { Frame } from '../parts/frame';
import { Notice } from '../parts/notice';
import { useAsk } from '../use-ask';

interface ApiKeyProps {
  readonly server: string;
  readonly project: string | null;
}

/** The key, or an account whose key is known. It says who could read the key before it asks. */
export function ApiKey({ server, project }: ApiKeyProps) {
  const { messages, start, go } = usePage();
  const next = (known: KnownAccount): void =>
    go(project === null ? { at: 'projects', known } : { at: 'one-project', known, project });
  const known = start.accounts.filter((account) => account.server === server);
  return (
    <Frame title={messages.key.title}>
      <p>
        <bdi>{server.replace(/^https?:\/\//, '')}</bdi>
      </p>
      {known.map((account) => (
        <button key={account.account} type="button" class="plain wide" onClick={() => next(account)}>
          {messages.key.continueAs(account.account)}
        </button>
      ))}
      <KeyForm server={server} next={next} />
    </Frame>
  );
}

function KeyForm({ server, next }: { server: string; next: (known: KnownAccount) => void }) {
  const { messages, start, reload } = usePage();
  const [key, setKey] = useState('');
  const [shown, setShown] = useState(false);
  const connecting = useAsk('connect');
  const connect = (): void =>
    connecting.run({ server, key }, (known) => {
      setKey('');
      reload();
      next(known);
    });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        connect();
      }}
    >
      <label>
        {messages.key.label}
        <input
          name="key"
          dir="ltr"
          {...(shown ? { type: 'text' } : { type: 'password' })}
          value={key}
          autocomplete="off"
          spellcheck={false}
          onInput={(event) => setKey(event.currentTarget.value)}
        />
      </label>
      <button type="button" class="plain" aria-pressed={shown} onClick={() => setShown(!shown)}>
        {shown ? messages.key.hide : messages.key.show}
      </button>{' '}
      <a href={`${server}/#/account/security`} target="_blank" rel="noreferrer">
        {messages.key.where}
      </a>
      <p class="about">{start.shape === 'published' ? messages.key.published : messages.key.bound}</p>
      <Notice failure={connecting.failure} onAgain={connect} isOnKeyScreen />
      <button type="submit" class="main" disabled={connecting.busy}>
        {connecting.busy ? messages.key.connecting : messages.key.connect}
      </button>
    </form>
  );
}
