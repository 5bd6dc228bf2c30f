import { refuseSignature } from './arguments';

/**
 * The numbers given to a call, as whole numbers (fractions are cut off). What was left out at the end is missing in the list.
 * @param method class and method, as in Google's message: `Sheet.getRange`
 * @param optional how many of the last parameters may be left out
 * @throws Error with Google's "The parameters (...) don't match the method signature ..."
 */
export function wholeNumbers(method: string, given: readonly unknown[], optional = 0): number[] {
  let length = given.length;
  while (length > given.length - optional && given[length - 1] === undefined) length -= 1;
  return given.slice(0, length).map((value) => {
    if (typeof value !== 'number' || !Number.isFinite(value)) return refuseSignature(method, given);
    return Math.trunc(value);
  });
}
