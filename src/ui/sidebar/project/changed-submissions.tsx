import type { RunRecord } from '../../../sync/run-record';
import { usePage } from '../context';
import { Keys } from '../parts/keys';

/** Which submissions a run added, edited and removed, folded under how many; a line where it does not say which. */
export function ChangedSubmissions({ run: { changed, tabs }, summary }: { run: RunRecord; summary: string }) {
  const { care } = usePage().messages;
  const kinds = (['added', 'edited', 'removed'] as const).filter((kind) => (changed?.[kind].length ?? 0) > 0);
  if (changed === null || kinds.length === 0 || summary === '') return <p>{summary}</p>;
  const main = tabs.find(({ table }) => table === '');
  return (
    <details>
      <summary>{summary}</summary>
      <dl>
        {kinds.map((kind) => (
          <div key={kind}>
            <dt>{care[kind]}</dt>
            <dd>
              <Keys keys={changed[kind]} count={main?.[kind] ?? 0} />
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
