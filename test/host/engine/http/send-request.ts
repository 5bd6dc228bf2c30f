import type { HostClock } from '../clock';
import { Exception } from '../exception';
import type { HostLimits } from '../limits';
import type { HttpRequest } from '../sandbox/http-request';
import type { HttpAnswer } from '../sandbox/http-response';
import { exchange } from './exchange';
import { failureWords } from './failure-words';

export interface Sending {
  readonly clock: HostClock;
  readonly limits: HostLimits;
  /** The execution is over: the request is dropped. */
  readonly end: AbortSignal;
}

/**
 * Sends one request and follows redirects if asked. The time limit is clock time. Facts: after 301, 302, 303 a POST goes
 * on as GET; headers (also `Authorization`) go along to another host, which is the worse of what is reported.
 */
export async function sendRequest(request: HttpRequest, sending: Sending): Promise<HttpAnswer> {
  const { clock, limits, end } = sending;
  const stop = new AbortController();
  const signal = AbortSignal.any([end, stop.signal]);
  const seconds = request.timeoutSeconds ?? limits.fetchSeconds;
  const cancel = clock.alarm(clock.now() + seconds * 1000, () => stop.abort());
  try {
    return await follow(request, limits, signal);
  } catch (thrown) {
    if (stop.signal.aborted) throw new Exception(`Timeout: ${request.url}`);
    throw thrown;
  } finally {
    cancel();
  }
}

async function follow(request: HttpRequest, limits: HostLimits, signal: AbortSignal): Promise<HttpAnswer> {
  let current = request;
  for (let hop = 0; ; hop++) {
    const answer = await attempt(current, limits, signal);
    const location = answer.headers.find(([name]) => name.toLowerCase() === 'location')?.[1];
    const moved = [301, 302, 303, 307, 308].includes(answer.status) && location !== undefined;
    if (!moved || !request.followRedirects) return answer;
    if (hop >= limits.redirects) throw new Exception(`Address unavailable: ${request.url}`);
    const url = new URL(location, current.url).href;
    const toGet = answer.status < 307 && current.method !== 'get';
    current = toGet ? { ...current, url, method: 'get', body: null } : { ...current, url };
  }
}

async function attempt(request: HttpRequest, limits: HostLimits, signal: AbortSignal): Promise<HttpAnswer> {
  try {
    return await exchange(request, limits.responseBytes, signal);
  } catch (thrown) {
    throw new Exception(failureWords(thrown, request.url));
  }
}
