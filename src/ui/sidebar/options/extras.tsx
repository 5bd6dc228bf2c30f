import type { ComponentChildren } from 'preact';
import type { Choices } from '../../../sync/choices';
import type { Draft } from '../choices-draft';
import { usePage } from '../context';

type Extra = 'hxlRow' | 'positions' | 'latLong' | 'openLink' | 'offsets';

/** Rows and columns that the tabs have on request only. */
export function Extras({ draft }: { draft: Draft }) {
  const words = usePage().messages.options;
  return (
    <fieldset class="group">
      <legend>{words.also}</legend>
      <Check name="openLink" draft={draft}>
        {words.openLink}
        <small>{words.openLinkNote}</small>
      </Check>
      {(['latLong', 'hxlRow', 'positions', 'offsets'] as const).map((name) => (
        <Check key={name} name={name} draft={draft}>
          {words[name]}
        </Check>
      ))}
    </fieldset>
  );
}

function Check({ name, draft, children }: { name: Extra; draft: Draft; children: ComponentChildren }) {
  const turn = (choices: Choices): Choices => ({ ...choices, [name]: !choices[name] });
  return (
    <label class="choice">
      <input type="checkbox" checked={draft.choices[name]} onChange={() => draft.change(turn)} />
      <span>{children}</span>
    </label>
  );
}
