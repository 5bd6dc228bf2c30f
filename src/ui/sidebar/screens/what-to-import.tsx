import { useState } from 'preact/hooks';
import type { KnownAccount } from '../../../sync/credentials';
import type { LinkedProject } from '../../../sync/linked-project';
import type { ImportChoice, ImportFormat, ProjectChoice } from '../../contract';
import { usePage } from '../context';
import { AllQuestions } from '../parts/all-questions';
import { Frame } from '../parts/frame';
import { MoreChoices } from '../parts/more-choices';
import { Notice } from '../parts/notice';
import { SavedExports } from '../parts/saved-exports';
import { useAsk } from '../use-ask';

interface WhatToImportProps {
  readonly known: KnownAccount;
  readonly project: ProjectChoice;
}

/** All questions, or a saved export. What is obvious is chosen already. */
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
      <Choices known={known} project={project} />
    </Frame>
  );
}

function Choices({ known, project }: WhatToImportProps) {
  const { messages, go, reload } = usePage();
  const [choice, setChoice] = useState<ImportChoice>(() => firstChoice(known, project));
  const [format, setFormat] = useState<ImportFormat>('auto');
  const linking = useAsk('link');
  const { uid, name } = project;
  const link = (next: (linked: LinkedProject) => void): void =>
    linking.run({ ...known, project: { uid, name }, choice, format }, (linked) => {
      reload();
      next(linked);
    });
  const start = (): void => link(({ id }) => go({ at: 'importing', id, name }));
  const toOptions = (): void => link(({ id, lastRun }) => go({ at: 'options', id, name, isFirst: lastRun === null }));
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        start();
      }}
    >
      <fieldset disabled={linking.busy}>
        <legend class="hidden">{messages.exports.title}</legend>
        <AllQuestions languages={project.languages} choice={choice} choose={setChoice} />
        <SavedExports exports={project.exports} choice={choice} choose={setChoice} />
      </fieldset>
      <p class="about">
        {format !== 'csv' && messages.exports.repeatTabs} {messages.exports.everyone}
      </p>
      <Notice failure={linking.failure} onAgain={start} />
      <button type="submit" class="main" disabled={linking.busy}>
        {messages.exports.import}
      </button>
      <MoreChoices format={format} choose={setFormat} onOptions={toOptions} isBusy={linking.busy} />
    </form>
  );
}

/** Owners may save exports; others often may not, so a saved one comes first for them. */
function firstChoice(known: KnownAccount, project: ProjectChoice): ImportChoice {
  const [saved] = project.exports;
  if (saved === undefined || project.owner === known.account)
    return { kind: 'all', lang: project.languages[0] ?? '_xml' };
  return { kind: 'saved', export: { uid: saved.uid, name: saved.name } };
}
