import { useId } from 'preact/hooks';
import type { Explained } from '../../messages/explained';
import type { Draft } from '../choices-draft';
import { usePage } from '../context';
import { LazyDetails } from '../parts/lazy-details';
import { Check } from './check';

/** What happens to rows and columns when submissions or the form change. */
export function WhenDataChange({ draft }: { draft: Draft }) {
  const words = usePage().messages.options.data;
  return (
    <LazyDetails summary={words.title}>
      {(['removed', 'handDeleted', 'newColumns'] as const).map((name) => (
        <OneOf key={name} name={name} label={words[name].label} of={words[name].of} draft={draft} />
      ))}
      {(['safetyStop', 'protect'] as const).map((name) => (
        <Check key={name} name={name} draft={draft} {...words[name]} />
      ))}
    </LazyDetails>
  );
}

interface OneOfProps {
  readonly name: 'removed' | 'handDeleted' | 'newColumns';
  readonly label: string;
  readonly of: { readonly [value: string]: Explained };
  readonly draft: Draft;
}

/** A list, and what the chosen one does. */
function OneOf({ name, label, of, draft: { choices, change } }: OneOfProps) {
  const id = useId();
  return (
    <>
      <label>
        {label}
        <select
          value={choices[name]}
          aria-describedby={id}
          onChange={({ currentTarget: { value } }) => change((before) => ({ ...before, [name]: value }))}
        >
          {Object.entries(of).map(([value, words]) => (
            <option key={value} value={value}>
              {words.label}
            </option>
          ))}
        </select>
      </label>
      <small id={id}>{of[choices[name]]?.note}</small>
    </>
  );
}
