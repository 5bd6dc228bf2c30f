import { validateHeaderName, validateHeaderValue } from 'node:http';
import { Exception, isError } from '../exception';
import type { HostLimits } from '../limits';
import type { HttpRequest } from '../sandbox/http-request';

/** Headers that Google sets itself. Facts: seen in public reports for Host and Content-Length. */
const OWN = new Set(['host', 'content-length', 'connection', 'transfer-encoding']);

/** Refuses what Google refuses before anything is sent. Facts: reference for UrlFetchApp, quota page, seen words. */
export function checkRequest(request: HttpRequest, limits: HostLimits, reachLoopback: boolean): void {
  const { url, headers, body } = request;
  if (url.length > limits.urlCharacters) throw new Exception('Limit Exceeded: URLFetch URL Length.');
  if (body !== null && body.length > limits.requestBytes) throw new Exception('Limit Exceeded: URLFetch POST Size.');
  checkHeaders(headers, limits);
  checkAddress(url, reachLoopback);
}

function checkHeaders(headers: Readonly<Record<string, string>>, limits: HostLimits): void {
  const entries = Object.entries(headers);
  const bytes = entries.reduce((sum, [name, value]) => sum + Buffer.byteLength(name) + Buffer.byteLength(value), 0);
  if (entries.length > limits.headers || bytes > limits.headerBytes)
    throw new Exception('Limit Exceeded: URLFetch Header Size.');
  for (const [name, value] of entries)
    if (OWN.has(name.toLowerCase()) || !isHeader(name, value))
      throw new Exception(`Attribute provided with invalid value: Header:${name}`);
}

function isHeader(name: string, value: string): boolean {
  try {
    validateHeaderName(name);
    validateHeaderValue(name, value);
    return true;
  } catch (thrown) {
    if (isError(thrown) && 'code' in thrown) return false;
    throw thrown;
  }
}

/**
 * Google's servers fetch from outside: names and addresses of this machine or a private network are out of their reach.
 * `reachLoopback` lifts that for this machine, because the local KoboToolbox server is here.
 */
export function checkAddress(url: string, reachLoopback: boolean): void {
  if (!URL.canParse(url)) throw new Exception(`Invalid argument: ${url}`);
  const { protocol, hostname } = new URL(url);
  if (protocol !== 'http:' && protocol !== 'https:') throw new Exception(`Invalid argument: ${url}`);
  const loopback = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname);
  if (loopback && reachLoopback) return;
  if (hostname === 'localhost') throw new Exception(`DNS error: ${url}`);
  if (loopback || /^(10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.)/.test(hostname))
    throw new Exception(`Address unavailable: ${url}`);
}
