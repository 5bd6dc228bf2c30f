import { Exception } from '../exception';
import type { Execution } from '../execution/execution';
import { checkRequest } from '../http/check-request';
import { readRequests } from '../http/read-requests';
import { sendRequest } from '../http/send-request';
import type { HttpRequest } from '../sandbox/http-request';
import { charsetOf, type HttpAnswer } from '../sandbox/http-response';
import { all, type Services } from './service';

/** Google's UrlFetchApp. Facts: reference for UrlFetchApp; one failed request of `fetchAll` fails them all. */
export const FETCH: Services = all('fetch', {
  'UrlFetchApp.fetch': fetchAll,
  'UrlFetchApp.fetchAll': fetchAll,
});

async function fetchAll(execution: Execution, [given]: readonly unknown[]): Promise<HttpAnswer[]> {
  const requests = readRequests(given);
  const { quotas, limits } = execution.engine.script;
  quotas.take(execution.user, 'urlfetch', requests.length, limits.fetchesPerDay);
  for (const request of requests) checkRequest(request, limits, execution.engine.reachLoopback);
  const over = new AbortController();
  execution.onEnd(() => over.abort());
  const { clock } = execution.engine.script;
  const answers = await Promise.all(
    requests.map((request) => sendRequest(request, { clock, limits, end: over.signal })),
  );
  for (const [index, answer] of answers.entries()) refuse(answer, requests[index]);
  return answers;
}

/** Facts: an answer of 400 and above throws unless `muteHttpExceptions`; the words hold the address without its path. */
function refuse(answer: HttpAnswer, request: HttpRequest | undefined): void {
  if (answer.status < 400 || request === undefined || request.muteHttpExceptions) return;
  const text = new TextDecoder(charsetOf(answer)).decode(answer.body);
  const start = text.length > 200 ? `${text.slice(0, 200)}...` : text;
  throw new Exception(
    `Request failed for ${new URL(request.url).origin} returned code ${answer.status}. Truncated server response: ${start} (use muteHttpExceptions option to examine full response)`,
  );
}
