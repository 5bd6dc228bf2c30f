import type { OptionColumn } from '../../../sync/import-options';
import { type Draft, withType } from '../choices-draft';
import { usePage } from '../context';

interface SuggestionProps {
  readonly column: OptionColumn;
  readonly draft: Draft;
}

/**
 * All answers fit another type: one click takes it, one more gives it back. Nothing is done unasked. Where a newer version
 * proposes a type that has no words here, nothing is said.
 */
export function Suggestion({ column: { key, header, proposed }, draft }: SuggestionProps) {
  const { propose } = usePage().messages.options;
  const words = Object.entries(propose).find(([type]) => type === proposed)?.[1];
  if (words === undefined) return null;
  const isTaken = draft.choices.types[key] === proposed;
  return (
    <label class="choice suggestion">
      <input
        type="checkbox"
        aria-label={`${header}: ${words}`}
        checked={isTaken}
        onChange={() => draft.change(withType(key, isTaken ? null : proposed))}
      />
      {words}
    </label>
  );
}
