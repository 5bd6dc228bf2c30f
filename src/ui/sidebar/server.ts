import type { Failure } from '../../shared/failure';
import type { Asks, CallAnswer, Method } from '../contract';

/** Failures that only the page can see: Google did not answer, or answered as another account. */
export type PageFailure = Failure | { readonly code: 'offline' } | { readonly code: 'other-account' };

export type Answered<M extends Method> =
  | Extract<CallAnswer<M>, { ok: true }>
  | { readonly ok: false; readonly failure: PageFailure };

/** Asks the server side. Never rejects: whatever goes wrong is an answer. */
export function ask<M extends Method>(method: M, asks: Asks<M>): Promise<Answered<M>> {
  return new Promise((resolve) => {
    google.script.run
      .withSuccessHandler((answer) => resolve(isAnswer<M>(answer) ? answer : failed('offline')))
      .withFailureHandler((error) => resolve(failed(isOtherAccount(error) ? 'other-account' : 'offline')))
      .call({ method, asks });
  });
}

const failed = (code: 'offline' | 'other-account') => ({ ok: false, failure: { code } }) as const;

/** Google turns what it cannot carry into null; anything that is no answer counts as none. */
function isAnswer<M extends Method>(answer: unknown): answer is CallAnswer<M> {
  return typeof answer === 'object' && answer !== null && 'ok' in answer;
}

/** Signed in to several accounts, Google runs the call as the wrong one: `PERMISSION_DENIED` (a fault since 2017). */
const isOtherAccount = ({ name = '', message = '' }: { name?: string; message?: string }): boolean =>
  /PERMISSION_DENIED|Authorization is required/i.test(`${name} ${message}`);
