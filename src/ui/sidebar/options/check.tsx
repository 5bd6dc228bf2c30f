import type { Choices } from '../../../sync/choices';
import type { Draft } from '../choices-draft';

type Checked = { readonly [K in keyof Choices as Choices[K] extends boolean ? K : never]: boolean };

interface CheckProps {
  readonly name: keyof Checked;
  readonly draft: Draft;
  readonly label: string;
  readonly note?: string;
}

/** A choice between yes and no. */
export function Check({ name, draft, label, note }: CheckProps) {
  const turn = (choices: Choices): Choices => ({ ...choices, [name]: !choices[name] });
  return (
    <label class="choice">
      <input type="checkbox" checked={draft.choices[name]} onChange={() => draft.change(turn)} />
      <span>
        {label}
        <small>{note}</small>
      </span>
    </label>
  );
}
