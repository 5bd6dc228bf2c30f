import type { Failure, FailureCode } from '../../shared/failure';
import type { FailureWords, ServerMessages } from './messages';

/** A failure in words. A code from a newer version's record, unknown here, is said to be unexpected. */
export function failureWords(messages: ServerMessages, failure: Failure): FailureWords {
  const known = Object.keys(messages.failure).includes(failure.code);
  return known ? wordsOf(messages, failure) : messages.failure.unexpected({ code: 'unexpected', detail: failure.code });
}

function wordsOf<C extends FailureCode>(
  messages: ServerMessages,
  failure: Extract<Failure, { code: C }>,
): FailureWords {
  const words: (failure: Extract<Failure, { code: C }>) => FailureWords = messages.failure[failure.code as C];
  return words(failure);
}
