import type { HandEdits as Found } from '../../../sync/hand-edits';
import { usePage } from '../context';
import { Loading } from '../parts/loading';
import { useLoaded } from '../use-ask';

const MOST = 50;

/** The cells that say something else than KoboToolbox, looked for when it is opened. */
export function HandEdits({ id }: { id: string }) {
  const { care } = usePage().messages;
  const { value, failure, again } = useLoaded('checkEdits', { id });
  return (
    <>
      <p class="about">{care.checkAbout}</p>
      {value === null ? <Loading failure={failure} again={again} /> : <Differing edits={value} />}
    </>
  );
}

function Differing({ edits: { count, differ } }: { edits: Found }) {
  const { care } = usePage().messages;
  if (count === 0) return <p role="status">✓ {care.none}</p>;
  const shown = differ.slice(0, MOST);
  return (
    <>
      <p role="status">{care.differ(count)}</p>
      <p class="about">{care.legend}</p>
      <ul class="rows">
        {shown.map((edit) => (
          <Edit key={`${edit.tab}!${edit.a1}`} {...edit} />
        ))}
      </ul>
      {count > shown.length && <p class="about">{care.first(shown.length)}</p>}
    </>
  );
}

function Edit({ tab, a1, here, there }: Found['differ'][number]) {
  const { care } = usePage().messages;
  return (
    <li class="column">
      <small>
        <bdi>{tab}</bdi> · <bdi>{a1}</bdi>
      </small>
      <bdi>{here || care.empty}</bdi> {care.arrow} <bdi>{there || care.empty}</bdi>
    </li>
  );
}
