import type { OptionColumn, OptionTable } from '../../../sync/import-options';
import { type Draft, treatmentOf } from '../choices-draft';
import { usePage } from '../context';
import { LazyDetails } from '../parts/lazy-details';
import { TreatedColumn } from './treated-column';

/** Columns that may identify people, together, and who will see them. */
export function Personal({ tables, draft }: { tables: readonly OptionTable[]; draft: Draft }) {
  const personal = tables.flatMap(({ columns }) => columns).filter(({ mayIdentify }) => mayIdentify);
  if (personal.length === 0) return null;
  return (
    <LazyDetails summary={<Summary personal={personal} draft={draft} />}>
      <ul class="rows">
        {personal.map((column) => (
          <TreatedColumn key={column.key} column={column} draft={draft} />
        ))}
      </ul>
    </LazyDetails>
  );
}

/** As long as one of them is imported as it is, it says who will see it. */
function Summary({ personal, draft }: { personal: readonly OptionColumn[]; draft: Draft }) {
  const words = usePage().messages.options;
  const isSeen = personal.some(({ key }) => treatmentOf(draft.choices, key) === 'import');
  return (
    <>
      {words.personal(personal.length)}
      <small class="room">{isSeen && words.everyone}</small>
    </>
  );
}
