import type { OptionTable } from '../../../sync/import-options';
import type { Draft } from '../choices-draft';
import { usePage } from '../context';
import { LazyDetails } from '../parts/lazy-details';
import { Suggestion } from './suggestion';

/** Columns that could have another type, together, so that nobody has to look for them. */
export function Proposals({ tables, draft }: { tables: readonly OptionTable[]; draft: Draft }) {
  const words = usePage().messages.options;
  const proposed = tables.flatMap(({ columns }) => columns).filter((column) => column.proposed !== null);
  if (proposed.length === 0) return null;
  return (
    <LazyDetails summary={words.proposals(proposed.length)}>
      <ul class="rows">
        {proposed.map((column) => (
          <li key={column.key} class="column">
            <bdi>{column.header}</bdi>
            <Suggestion column={column} draft={draft} />
          </li>
        ))}
      </ul>
    </LazyDetails>
  );
}
