import type { Outcome } from '../../host';

/** What an execution said when it did not end well; null: it did. */
export function wordsOf(outcome: Outcome): string | null {
  if (outcome.status === 'failed') return `${outcome.error.name}: ${outcome.error.message}`;
  return outcome.status === 'killed' ? outcome.reason : null;
}
