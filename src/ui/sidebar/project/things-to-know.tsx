import { usePage } from '../context';

/** What a person should know of the last run, folded. */
export function ThingsToKnow({ things }: { things: readonly string[] }) {
  const words = usePage().messages.notices;
  if (things.length === 0) return null;
  return (
    <details>
      <summary>{words.title(things.length)}</summary>
      <ul class="things">
        {things.map((thing) => (
          <li key={thing}>{thing}</li>
        ))}
      </ul>
    </details>
  );
}
