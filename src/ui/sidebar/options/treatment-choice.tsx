import { type Draft, isDecided, type Treatment, treatmentOf, withTreatment } from '../choices-draft';
import { usePage } from '../context';

const TREATMENTS: readonly Treatment[] = ['import', 'mask', 'leaveOut'];

/** Import, mask, leave out. */
export function TreatmentChoice({ column, draft: { choices, change } }: { column: string; draft: Draft }) {
  const words = usePage().messages.options;
  const choose = (value: string): void => {
    const treatment = TREATMENTS.find((one) => one === value);
    if (treatment !== undefined) change(withTreatment(column, treatment));
  };
  return (
    <select
      aria-label={words.treatment}
      value={treatmentOf(choices, column)}
      disabled={isDecided(choices, column)}
      onChange={(event) => choose(event.currentTarget.value)}
    >
      {TREATMENTS.map((treatment) => (
        <option key={treatment} value={treatment}>
          {words[treatment]}
        </option>
      ))}
    </select>
  );
}
