import { toRequest } from './http-request';
import { createResponse, type HttpAnswer } from './http-response';
import type { Sandbox } from './sandbox';

/** Google's UrlFetchApp; the main thread does the network. Facts: reference for UrlFetchApp. */
export function createUrlFetchApp(sandbox: Sandbox): object {
  /** Answers hold bytes: they go past the copying of `Sandbox.call`. */
  const send = (name: string, requests: readonly unknown[]) => {
    const answers = sandbox.channel.call(name, [requests]);
    if (!isAnswers(answers)) throw new Error(`${name}: no answers came back.`);
    return answers.map((answer) => createResponse(sandbox, answer));
  };
  return sandbox.strict('UrlFetchApp', {
    toString: () => 'UrlFetchApp',
    fetch: (url: unknown, options?: unknown) => send('UrlFetchApp.fetch', [toRequest(sandbox, url, options)])[0],
    fetchAll: (requests: unknown) => {
      const list = Array.isArray(requests) ? requests : [];
      const made = list.map((one) =>
        typeof one === 'string' ? toRequest(sandbox, one, {}) : toRequest(sandbox, null, one),
      );
      return sandbox.realm.value(send('UrlFetchApp.fetchAll', made), (object) => object);
    },
    getRequest: (url: unknown, options?: unknown) => {
      const { body, headers, ...rest } = toRequest(sandbox, url, options);
      const { 'Content-Type': contentType, ...others } = headers;
      const payload = body === null ? {} : { payload: Buffer.from(body).toString('utf8') };
      return sandbox.realm.value(
        { ...rest, headers: others, contentType: contentType ?? null, ...payload },
        () => undefined,
      );
    },
  });
}

function isAnswers(value: unknown): value is HttpAnswer[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'object' && one !== null && 'status' in one);
}
