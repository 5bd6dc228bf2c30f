import { useState } from 'preact/hooks';
import type { ImportOptions } from '../../../sync/import-options';
import { changeOf, type Draft } from '../choices-draft';
import { usePage } from '../context';
import { Notice } from '../parts/notice';
import type { ImportOptionsProps } from '../screens/import-options';
import { useAsk } from '../use-ask';
import { Extras } from './extras';
import { Headers } from './headers';
import { Held } from './held';
import { Personal } from './personal';
import { Proposals } from './proposals';
import { SubmissionTime } from './submission-time';
import { Tables } from './tables';
import { WhenDataChange } from './when-data-change';

interface OptionsFormProps extends ImportOptionsProps {
  readonly options: ImportOptions;
}

/** The choices; the blue button keeps them and refreshes, the back arrow keeps nothing. */
export function OptionsForm({ id, name, isFirst, options }: OptionsFormProps) {
  const [choices, setChoices] = useState(options.choices);
  const { go } = usePage();
  const saving = useAsk('changeChoices');
  const changed = changeOf(options.choices, choices);
  const next = (): void => go({ at: 'importing', id, name });
  const holds = options.tables.some(({ columns }) => columns.some(({ isHeld }) => isHeld));
  const isKept = changed === null && !holds;
  const save = (): void => (isKept ? next() : saving.run({ id, choices: changed ?? {}, seen: keysOf(options) }, next));
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <fieldset disabled={saving.busy}>
        <Sections options={options} draft={{ choices, change: setChoices }} />
      </fieldset>
      <div class="bar">
        <Notice failure={saving.failure} onAgain={save} />
        <Save isFirst={isFirst} isBusy={saving.busy} isUseless={isKept && !isFirst} />
      </div>
    </form>
  );
}

/** What the person was shown: what came since he has not seen. */
const keysOf = ({ tables }: ImportOptions): string[] => tables.flatMap(({ columns }) => columns.map(({ key }) => key));

function Sections({ options, draft }: { options: ImportOptions; draft: Draft }) {
  return (
    <>
      <Held tables={options.tables} draft={draft} />
      <Proposals tables={options.tables} draft={draft} />
      <Personal tables={options.tables} draft={draft} />
      <Headers languages={options.languages} draft={draft} />
      <Extras draft={draft} />
      <SubmissionTime draft={draft} />
      <WhenDataChange draft={draft} />
      <Tables tables={options.tables} draft={draft} />
    </>
  );
}

function Save({ isFirst, isBusy, isUseless }: { isFirst: boolean; isBusy: boolean; isUseless: boolean }) {
  const { options, exports } = usePage().messages;
  const label = isFirst ? exports.import : options.save;
  return (
    <button type="submit" class="main" disabled={isBusy || isUseless}>
      {isBusy ? options.saving : label}
    </button>
  );
}
