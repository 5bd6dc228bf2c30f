import type { OptionTable } from '../../../sync/import-options';
import type { Draft } from '../choices-draft';
import { usePage } from '../context';
import { TreatedColumn } from './treated-column';

/** Columns that came since others were masked or left out. They are imported when the person has seen them and saves. */
export function Held({ tables, draft }: { tables: readonly OptionTable[]; draft: Draft }) {
  const words = usePage().messages.options;
  const held = tables.flatMap(({ columns }) => columns).filter(({ isHeld }) => isHeld);
  if (held.length === 0) return null;
  return (
    <section>
      <h2>{words.held(held.length)}</h2>
      <p class="about">{words.heldWhy}</p>
      <ul class="rows">
        {held.map((column) => (
          <TreatedColumn key={column.key} column={column} draft={draft} />
        ))}
      </ul>
    </section>
  );
}
