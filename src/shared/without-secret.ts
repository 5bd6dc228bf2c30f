import type { Failure } from './failure';
import { fail, type Result } from './result';

/**
 * A failure without a secret in it, whatever a server put into its answers: what a server says of its troubles, or where it
 * redirects to, is shown and stored with the spreadsheet.
 */
export function withoutSecret<T>(result: Result<T>, secret: string): Result<T> {
  return result.ok || !JSON.stringify(result.failure).toLowerCase().includes(secret.toLowerCase())
    ? result
    : fail(replaced(result.failure, secret));
}

function replaced(failure: Failure, secret: string): Failure {
  const entries = Object.entries(failure).map(([key, value]) => [
    key,
    typeof value === 'string' ? hide(value, secret) : value,
  ]);
  return { ...failure, ...Object.fromEntries(entries) };
}

const hide = (text: string, secret: string): string =>
  text.toLowerCase().split(secret.toLowerCase()).length > 1 ? '(secret)' : text;
