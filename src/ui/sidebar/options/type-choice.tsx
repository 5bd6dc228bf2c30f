import type { OptionColumn } from '../../../sync/import-options';
import { type Draft, withType } from '../choices-draft';
import { usePage } from '../context';

type ColumnType = OptionColumn['type'];

/** Types that a person may give to a column. A link is one by its kind, so nothing is made one. */
const TYPES: readonly ColumnType[] = ['text', 'number', 'date', 'time', 'date-time', 'boolean'];
const AS_FORM = 'form';

/** The type of a column: as the form says, or another. */
export function TypeChoice({ column: { key, type }, draft: { choices, change } }: ChoiceProps) {
  const { options: words, types } = usePage().messages;
  const chosen = choices.types[key];
  const choose = (value: string): void => change(withType(key, TYPES.find((one) => one === value) ?? null));
  return (
    <select
      aria-label={words.type}
      value={chosen === undefined || chosen === type ? AS_FORM : chosen}
      onChange={(event) => choose(event.currentTarget.value)}
    >
      <option value={AS_FORM}>{words.asForm(types[type])}</option>
      {TYPES.filter((one) => one !== type).map((one) => (
        <option key={one} value={one}>
          {types[one]}
        </option>
      ))}
    </select>
  );
}

interface ChoiceProps {
  readonly column: OptionColumn;
  readonly draft: Draft;
}
