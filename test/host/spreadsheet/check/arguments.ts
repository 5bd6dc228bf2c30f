import { words } from '../words';
import { refuse } from './refuse';
import { typeName } from './type-name';

/** What one parameter must be. `array` is any array; its content is checked by the method. */
export type Kind = 'number' | 'string' | 'boolean' | 'optional boolean' | 'array' | 'object' | 'text or null';

const TESTS: Readonly<Record<Kind, (value: unknown) => boolean>> = {
  number: (value) => typeof value === 'number' && Number.isFinite(value),
  string: (value) => typeof value === 'string',
  boolean: (value) => typeof value === 'boolean',
  'optional boolean': (value) => value === undefined || typeof value === 'boolean',
  array: (value) => Array.isArray(value),
  object: (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
  'text or null': (value) => typeof value === 'string' || value === null,
};

/**
 * Checks the arguments of one call against its parameter kinds.
 * @param method class and method, as in Google's message: `Range.setValues`
 * @throws Error with Google's "The parameters (...) don't match the method signature ..."
 */
export function checkArguments(method: string, given: readonly unknown[], kinds: readonly Kind[]): void {
  if (kinds.every((kind, index) => TESTS[kind](given[index]))) return;
  refuseSignature(method, given);
}

/** Refuses a call whose arguments fit no form of the method. Arguments left out at the end are not named. */
export function refuseSignature(method: string, given: readonly unknown[]): never {
  let length = given.length;
  while (length > 0 && given[length - 1] === undefined) length -= 1;
  return refuse(words.signature(method, given.slice(0, length).map(typeName).join(',')));
}
