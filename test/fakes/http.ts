import type { Http, HttpRequest, HttpResponse } from '../../src/kobo/http';
import { zipFile } from './zip-file';

/** An answer of the scripted server. `fails`: the connection breaks. */
export interface Scripted {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** The body as bytes, for what is no text; `body` does not matter then. */
  readonly bytes?: Uint8Array;
  readonly fails?: boolean;
  /** Answers the next request for a project's page, where those are answered by themselves. */
  readonly isPage?: boolean;
}

export interface ScriptedHttp extends Http {
  readonly sent: HttpRequest[];
}

const PAGE = /\/api\/v2\/assets\/\w+\/$/;

/**
 * Answers requests in the order of a script; the number of requests must match the number of answers.
 * @param page answers every request for a project's page for which the script has no answer marked so
 */
export function scriptedHttp(script: readonly Scripted[], page?: Scripted): ScriptedHttp {
  const sent: HttpRequest[] = [];
  let next = 0;
  const answerTo = (url: string): Scripted | undefined => {
    if (page !== undefined && PAGE.test(url) && script[next]?.isPage !== true) return page;
    return script[next++];
  };
  return {
    sent,
    send(request) {
      sent.push(request);
      const scripted = answerTo(request.url);
      if (scripted === undefined) throw new Error(`No answer is scripted for ${request.url}`);
      if (scripted.fails === true) return { ok: false, failure: { code: 'unreachable', server: request.url } };
      return { ok: true, value: response(scripted) };
    },
  };
}

function response({ status = 200, headers = {}, body = '', bytes }: Scripted): HttpResponse {
  const file = Buffer.from(bytes ?? Buffer.from(body, 'utf8'));
  return { status, headers, text: () => file.toString('utf8'), zip: () => zipFile(file) };
}

export const json = (value: unknown, status = 200): Scripted => ({
  status,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(value),
});

export const redirect = (location: string, status = 302): Scripted => ({ status, headers: { location } });
