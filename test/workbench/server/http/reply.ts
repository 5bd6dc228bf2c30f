import type { IncomingMessage, ServerResponse } from 'node:http';
import { ValiError } from 'valibot';
import { Refusal } from '../refusal';

/** Bodies are acts of a person: a pasted table at most. */
const MOST_BYTES = 20_000_000;

/** Sends text that is never cached: it is built at every start. */
export function sendText(
  response: ServerResponse,
  type: string,
  text: string,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(200, { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store', ...headers });
  response.end(text);
}

export const sendJson = (response: ServerResponse, value: unknown): void =>
  sendText(response, 'application/json', JSON.stringify(value ?? null));

/** Answers what a handler threw: a refusal with its words, a body of the wrong shape as 400, anything else as 500. */
export function sendError(response: ServerResponse, thrown: unknown): void {
  const status = thrown instanceof Refusal ? thrown.status : isWrongBody(thrown) ? 400 : 500;
  const words = thrown instanceof Error ? thrown.message : String(thrown);
  if (status === 500) console.error(thrown);
  if (response.headersSent) return void response.destroy();
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' });
  response.end(JSON.stringify({ error: words }));
}

const isWrongBody = (thrown: unknown): boolean => thrown instanceof ValiError || thrown instanceof SyntaxError;

/** The body of a request as JSON; null where it has none. @throws Refusal 413, SyntaxError */
export async function readJson(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request) {
    bytes += chunk.length;
    if (bytes > MOST_BYTES) throw new Refusal(413, 'This is too much at once.');
    chunks.push(chunk);
  }
  return bytes === 0 ? null : JSON.parse(Buffer.concat(chunks).toString('utf8'));
}
