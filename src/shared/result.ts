import type { Failure } from './failure';

/** What may fail answers with a value or a coded failure. Plain JSON: it crosses `google.script.run` and properties unchanged. */
export type Result<T, F = Failure> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly failure: F };

export const ok = <T>(value: T): Result<T, never> => ({ ok: true, value });

export const fail = <const F extends Failure>(failure: F): Result<never, F> => ({ ok: false, failure });

/** Goes on with the value, or hands the failure through. */
export function then<T, U>(result: Result<T>, next: (value: T) => Result<U>): Result<U> {
  return result.ok ? next(result.value) : result;
}
