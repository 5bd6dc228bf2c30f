import { useState } from 'preact/hooks';
import type { KnownAccount } from '../../../sync/credentials';
import type { ExportChoice, ProjectChoice } from '../../contract';
import type { Messages } from '../../messages/messages';
import { usePage } from '../context';
import { Frame } from '../parts/frame';
import { Notice } from '../parts/notice';
import { useAsk } from '../use-ask';

interface WhatToImportProps {
  readonly known: KnownAccount;
  readonly project: ProjectChoice;
}

/** The project's saved exports, each with what it holds and loses; one click imports. */
export function WhatToImport({ known, project }: WhatToImportProps) {
  const { messages } = usePage();
  return (
    <Frame title={messages.exports.title}>
      <p>
        <bdi>{project.name}</bdi>
        <br />
        <small>{project.submissions === null ? '' : messages.common.submissions(project.submissions)}</small>
      </p>
      {project.encrypted && <p class="about">{messages.exports.encrypted}</p>}
      {project.exports.length === 0 ? <p>{messages.exports.none}</p> : <Exports known={known} project={project} />}
    </Frame>
  );
}

function Exports({ known, project }: WhatToImportProps) {
  const { messages, go, reload } = usePage();
  const [chosen, setChosen] = useState(project.exports[0]?.uid ?? '');
  const linking = useAsk('link');
  const start = (): void => {
    const setting = project.exports.find(({ uid }) => uid === chosen);
    if (setting === undefined) return;
    linking.run({ ...known, project: named(project), export: named(setting) }, ({ id }) => {
      reload();
      go({ at: 'project', id });
    });
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        start();
      }}
    >
      <fieldset disabled={linking.busy}>
        <legend>{messages.exports.lead}</legend>
        {project.exports.map((setting) => (
          <label key={setting.uid} class="choice">
            <input
              type="radio"
              name="export"
              checked={setting.uid === chosen}
              onChange={() => setChosen(setting.uid)}
            />
            <span>
              <bdi>{setting.name === '' ? messages.exports.unnamed : setting.name}</bdi>
              <small>{detailsOf(messages, setting)}</small>
            </span>
          </label>
        ))}
      </fieldset>
      <p class="about">
        {messages.exports.noRepeats} {messages.exports.everyone}
      </p>
      <Notice failure={linking.failure} onAgain={start} />
      <button type="submit" class="main" disabled={linking.busy}>
        {linking.busy ? messages.exports.importing : messages.exports.import}
      </button>
    </form>
  );
}

const named = ({ uid, name }: { uid: string; name: string }) => ({ uid, name });

function detailsOf({ exports: words }: Messages, { language, losesDigits, partial }: ExportChoice): string {
  const labels = language === null ? words.names : language || words.unnamedLanguage;
  return [labels, partial ? words.partial : null, losesDigits ? words.losesDigits : null]
    .filter((part) => part !== null)
    .join(' · ');
}
