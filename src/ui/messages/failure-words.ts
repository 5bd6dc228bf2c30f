import type { Failure, FailureCode } from '../../shared/failure';
import type { FailureWords, SharedMessages } from './messages';

/** A failure in words. A code from a newer version's record, unknown here, is said to be unexpected. */
export function failureWords(messages: SharedMessages, failure: Failure): FailureWords {
  const known = Object.keys(messages.failure).includes(failure.code);
  const unknown = messages.failure.unexpected({ code: 'unexpected', detail: failure.code });
  return known ? (triedWords(messages, failure) ?? unknown) : unknown;
}

/** A stored failure may lack what its words need; that must not take the page down. */
function triedWords(messages: SharedMessages, failure: Failure): FailureWords | null {
  try {
    return wordsOf(messages, failure);
  } catch {
    return null;
  }
}

function wordsOf<C extends FailureCode>(
  messages: SharedMessages,
  failure: Extract<Failure, { code: C }>,
): FailureWords {
  const words: (failure: Extract<Failure, { code: C }>) => FailureWords = messages.failure[failure.code as C];
  return words(failure);
}
