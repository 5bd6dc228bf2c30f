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
}

/** Answers requests in the order of a script; the number of requests must match the number of answers. */
export function scriptedHttp(script: readonly Scripted[]): Http & { readonly sent: HttpRequest[] } {
  const sent: HttpRequest[] = [];
  return {
    sent,
    send(request) {
      const scripted = script[sent.length];
      sent.push(request);
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
