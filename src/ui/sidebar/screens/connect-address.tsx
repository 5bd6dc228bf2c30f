import { useState } from 'preact/hooks';
import { usePage } from '../context';
import { Frame } from '../parts/frame';
import { Notice } from '../parts/notice';
import { useAsk } from '../use-ask';

const SERVERS = { global: 'https://kf.kobotoolbox.org', eu: 'https://eu.kobotoolbox.org' } as const;

/** Which server, by a pasted address or by choice. */
export function ConnectAddress() {
  const { messages, go } = usePage();
  const [text, setText] = useState('');
  const reading = useAsk('readAddress');
  const next = (): void => reading.run({ text }, ({ server, project }) => go({ at: 'key', server, project }));
  return (
    <Frame title={messages.address.title}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          next();
        }}
      >
        <p>{messages.address.lead}</p>
        <label>
          {messages.address.label}
          <input
            name="address"
            dir="ltr"
            value={text}
            placeholder="https://…"
            autocomplete="off"
            spellcheck={false}
            onInput={(event) => setText(event.currentTarget.value)}
          />
        </label>
        <Server url={SERVERS.global} label={messages.address.globalServer} chosen={text} choose={setText} />
        <Server url={SERVERS.eu} label={messages.address.euServer} chosen={text} choose={setText} />
        <Notice failure={reading.failure} />
        <button type="submit" class="main" disabled={reading.busy}>
          {messages.address.next}
        </button>
      </form>
    </Frame>
  );
}

interface ServerChoice {
  readonly url: string;
  readonly label: string;
  readonly chosen: string;
  readonly choose: (url: string) => void;
}

const Server = ({ url, label, chosen, choose }: ServerChoice) => (
  <label class="choice">
    <input type="radio" name="server" checked={chosen === url} onChange={() => choose(url)} />
    {label}
  </label>
);
