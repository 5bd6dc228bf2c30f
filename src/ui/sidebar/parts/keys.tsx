import { usePage } from '../context';

/** Names of submissions; where there are more than are listed, it says so. */
export function Keys({ keys, count }: { keys: readonly string[]; count: number }) {
  const { care } = usePage().messages;
  return (
    <>
      <bdi>{keys.join(', ')}</bdi>
      {count > keys.length && <small>{care.first(keys.length)}</small>}
    </>
  );
}
