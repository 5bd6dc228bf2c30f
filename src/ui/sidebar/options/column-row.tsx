import { useId } from 'preact/hooks';
import { type Draft, treatmentOf, withParent } from '../choices-draft';
import { usePage } from '../context';
import type { PlacedColumn } from './columns-of';
import { Suggestion } from './suggestion';
import { TreatmentChoice } from './treatment-choice';
import { TypeChoice } from './type-choice';

/** One column: whether and how it is imported. What is masked is text, and what is left out has no type. */
export function ColumnRow({ column, hasBelow, draft }: PlacedColumn & { readonly draft: Draft }) {
  const words = usePage().messages.options;
  const id = useId();
  const treatment = treatmentOf(draft.choices, column.key);
  return (
    <li class="column">
      <fieldset aria-labelledby={id}>
        <bdi id={id}>{column.header}</bdi>
        {column.mayIdentify && <small class="mark">{words.mayIdentify}</small>}
        <div class="pair lists">
          <TreatmentChoice column={column.key} draft={draft} />
          {treatment === 'import' && <TypeChoice column={column} draft={draft} />}
        </div>
        {treatment === 'import' && <Suggestion column={column} draft={draft} />}
        {hasBelow && treatment !== 'leaveOut' && <Below column={column.key} draft={draft} />}
      </fieldset>
    </li>
  );
}

function Below({ column, draft: { choices, change } }: { column: string; draft: Draft }) {
  const words = usePage().messages.options;
  const isIn = choices.parentColumns.includes(column);
  return (
    <label class="choice about">
      <input type="checkbox" checked={isIn} onChange={() => change(withParent(column, !isIn))} />
      {words.parents}
    </label>
  );
}
