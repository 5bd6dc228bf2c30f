import type { Draft } from '../choices-draft';
import { usePage } from '../context';
import { Check } from './check';

/** Rows and columns that the tabs have on request only. */
export function Extras({ draft }: { draft: Draft }) {
  const words = usePage().messages.options;
  return (
    <fieldset class="group">
      <legend>{words.also}</legend>
      <Check name="openLink" draft={draft} label={words.openLink} note={words.openLinkNote} />
      {(['latLong', 'hxlRow', 'positions', 'offsets'] as const).map((name) => (
        <Check key={name} name={name} draft={draft} label={words[name]} />
      ))}
    </fieldset>
  );
}
