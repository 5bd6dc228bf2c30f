import type { HttpRequest } from '../sandbox/http-request';

/** The requests of a call, as the worker sends them. Throws when they are not what it sends. */
export function readRequests(given: unknown): HttpRequest[] {
  if (!Array.isArray(given) || !given.every(isRequest)) throw new TypeError('UrlFetchApp: the requests are malformed.');
  return given;
}

function isRequest(value: unknown): value is HttpRequest {
  return typeof value === 'object' && value !== null && 'url' in value && 'headers' in value && 'body' in value;
}
