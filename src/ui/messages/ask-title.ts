import type { Ask } from '../../sync/ask';
import type { DecisionMessages } from './decision-messages';

/** What a run asks, in a sentence without a full stop. */
export function askTitle(words: DecisionMessages, ask: Ask): string {
  switch (ask.about) {
    case 'safety-stop':
      return words[ask.about].title(ask.removed, ask.of);
    case 'hand-deleted':
      return words[ask.about].title(ask.count);
    case 'new-columns':
      return words[ask.about].title(ask.headers.length);
    case 'column-claim':
      return words[ask.about].title(ask.headers.length, ask.column);
  }
}
