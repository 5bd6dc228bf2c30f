import type { Failure } from './failure';
import { scrub } from './scrub';

/**
 * The one funnel from anything thrown to a coded failure. It reads `message` without `instanceof`, because errors come
 * from another realm in Apps Script's stand-ins and from services.
 */
export function unexpected(thrown: unknown): Extract<Failure, { code: 'unexpected' }> {
  return { code: 'unexpected', detail: messageOf(thrown) };
}

/** The thrown thing's own words, scrubbed of addresses and secrets, at most 300 characters. */
export function messageOf(thrown: unknown): string {
  if (typeof thrown === 'object' && thrown !== null && 'message' in thrown) return scrub(String(thrown.message));
  return scrub(String(thrown));
}
