import { types } from 'node:util';

/** What Google's services throw: in the script it has the name `Exception` and Google's words as its message. */
export class Exception extends Error {
  override readonly name = 'Exception';
}

/** An error of whatever realm: Node's own errors are not `instanceof Error` inside Jest. */
export function isError(thrown: unknown): thrown is Error {
  return types.isNativeError(thrown);
}

/** Google's general words for a fault on its side. */
export const SERVER_ERROR = "We're sorry, a server error occurred. Please wait a bit and try again.";

/** The words for arguments of a wrong shape. Facts: Google's services, e.g. `(String,Number)`. */
export function signatureMismatch(method: string, args: readonly unknown[]): Exception {
  return new Exception(
    `The parameters (${args.map(typeWord).join(',')}) don't match the method signature for ${method}.`,
  );
}

function typeWord(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value)) return 'number[]';
  const word = typeof value;
  return word[0]?.toUpperCase() + word.slice(1);
}
