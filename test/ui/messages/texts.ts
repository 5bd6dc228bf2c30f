import { failureWords } from '../../../src/ui/messages/failure-words';
import type { Language } from '../../../src/ui/messages/language';
import { calls } from './calls';
import { everyText } from './every-text';
import { failures } from './failure-samples';

type Texts = { readonly [path: string]: readonly string[] };

/** All texts of a part of the messages by their path; functions are not called, but listed without texts. */
export function leaves(part: object, prefix = ''): Texts {
  const lists = Object.entries(part).map(([name, value]: [string, unknown]): Texts => {
    const path = `${prefix}${name}`;
    if (typeof value === 'string') return { [path]: [value] };
    return typeof value === 'object' && value !== null ? leaves(value, `${path}.`) : { [path]: [] };
  });
  return Object.assign({}, ...lists);
}

/** Every text of a language, those of functions for the samples. */
export function textsOf(language: Language): Texts {
  const messages = everyText(language);
  const { failure: _, ...rest } = messages;
  const called = Object.entries(calls).map(([path, call]) => [path, call(messages)]);
  const failed = failures.map((failure) => {
    const { what, next } = failureWords(messages, failure);
    return [JSON.stringify(failure), [what, next]];
  });
  return { ...leaves(rest), ...Object.fromEntries([...called, ...failed]) };
}
