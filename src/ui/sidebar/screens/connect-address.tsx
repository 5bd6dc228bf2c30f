import { useState } from 'preact/hooks';
import { type Address, readAddress } from '../../../kobo/address';
import { EU_SERVER, GLOBAL_SERVER, hostOf } from '../../../kobo/server';
import type { Failure } from '../../../shared/failure';
import type { Messages } from '../../messages/messages';
import { usePage } from '../context';
import { Frame } from '../parts/frame';
import { Notice } from '../parts/notice';

/** Which server, by a pasted address or by choice. It says at once what it understood. */
export function ConnectAddress() {
  const { messages, go } = usePage();
  const [text, setText] = useState('');
  const [failure, setFailure] = useState<Failure | null>(null);
  const enter = (typed: string): void => {
    setText(typed);
    setFailure(null);
  };
  const next = (): void => {
    const address = readAddress(text);
    if (address.ok) go({ at: 'key', server: address.value.server, project: address.value.project });
    else setFailure(address.failure);
  };
  return (
    <Frame title={messages.address.title}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          next();
        }}
      >
        <label>
          {messages.address.lead}
          <input
            name="address"
            dir="ltr"
            value={text}
            placeholder="https://…"
            autocomplete="off"
            spellcheck={false}
            onInput={(event) => enter(event.currentTarget.value)}
          />
        </label>
        <Server server={GLOBAL_SERVER} label={messages.address.globalServer} text={text} choose={enter} />
        <Server server={EU_SERVER} label={messages.address.euServer} text={text} choose={enter} />
        <p class="understood" role="status">
          {understood(messages, text)}
        </p>
        <Notice failure={failure} />
        <button type="submit" class="main">
          {messages.address.next}
        </button>
      </form>
    </Frame>
  );
}

interface ServerProps {
  readonly server: string;
  readonly label: string;
  readonly text: string;
  readonly choose: (server: string) => void;
}

const Server = ({ server, label, text, choose }: ServerProps) => (
  <label class="choice">
    <input type="radio" name="server" checked={text === server} onChange={() => choose(server)} />
    {label}
  </label>
);

/** Empty while nothing can be understood: people are still typing. */
function understood({ address: words }: Messages, text: string): string {
  const address = readAddress(text);
  return address.ok ? [nameOf(words, address.value), noteOf(words, address.value)].filter(Boolean).join(' ') : '';
}

const nameOf = (words: Messages['address'], { server, project }: Address): string =>
  words.understood(hostOf(server), project !== null);

function noteOf(words: Messages['address'], { note }: Address): string {
  if (note === 'moved') return words.moved;
  return note === 'made-https' ? words.madeHttps : '';
}
