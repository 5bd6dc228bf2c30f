import type { Json } from './json';

/**
 * An answer. `frame` says what the dispatcher adds: `api` (Allow and X-KoBoNaUt), `page` (X-KoBoNaUt only, an answer of the
 * framework below the API), `bare` (nothing: given before anybody was recognised).
 */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
  readonly frame: 'api' | 'page' | 'bare';
}

const HTML = 'text/html; charset=utf-8';

/** A JSON answer of the API. */
export const json = (status: number, body: Json, headers: Record<string, string> = {}): Answer => ({
  status,
  headers: { 'content-type': 'application/json', ...headers },
  body: Buffer.from(JSON.stringify(body)),
  frame: 'api',
});

/** A refusal of the API: `{"detail": "…"}`. */
export const detail = (status: number, text: string, headers: Record<string, string> = {}): Answer =>
  json(status, { detail: text }, headers);

/** A text of the API, as synchronous exports give it. */
export const text = (status: number, body: string, headers: Record<string, string> = {}): Answer => ({
  status,
  headers: { 'content-type': 'text/plain', ...headers },
  body: Buffer.from(body),
  frame: 'api',
});

/** A page of the framework. */
export const page = (status: number, body: string, headers: Record<string, string> = {}): Answer => ({
  status,
  headers: { 'content-type': HTML, ...headers },
  body: Buffer.from(body),
  frame: 'page',
});

/** The odd answers whose body is Python's `None`, without a type: a format or an Accept that data addresses cannot serve. */
export const none = (status: number): Answer => ({ status, headers: {}, body: Buffer.from('None'), frame: 'api' });

/** Nothing but a status. */
export const empty = (status: number, headers: Record<string, string> = {}): Answer => ({
  status,
  headers,
  body: Buffer.alloc(0),
  frame: 'api',
});

/** The same answer, to which nobody is named and no method offered. */
export const bare = (answer: Answer): Answer => ({ ...answer, frame: 'bare' });

/** The same answer as one of the framework. */
export const asPage = (answer: Answer): Answer => ({ ...answer, frame: 'page' });

/** No answer at all: the connection is cut before the first byte. */
export const NO_ANSWER: Answer = { status: 0, headers: {}, body: Buffer.alloc(0), frame: 'bare' };
