import { usePage } from '../context';
import type { PageFailure } from '../server';
import { Notice } from './notice';

/** What a screen shows until its call has answered: a skeleton (from 300 ms on, by the style), or why it failed. */
export function Loading({ failure, again }: { failure: PageFailure | null; again: () => void }) {
  const { messages } = usePage();
  if (failure !== null) return <Notice failure={failure} onAgain={again} />;
  return (
    <div class="skeleton" role="status" aria-label={messages.common.loading}>
      <span />
      <span />
      <span />
    </div>
  );
}
