import type { IncomingMessage, ServerResponse } from 'node:http';
import * as v from 'valibot';
import type { StartChoice } from '../contract';
import type { Desk } from './desk';
import { guard } from './http/guard';
import { readJson, sendError, sendJson, sendText } from './http/reply';
import { pageFiles } from './page-files';
import { Refusal } from './refusal';
import { ROUTES } from './routes';
import { startChoiceSchema } from './state/desk-state';

/** A tab that was closed; a reload or a lost connection comes back sooner. */
const FORGET_MS = 60_000;

/** What the page's server needs beside the desk. */
export interface PageServices {
  readonly desk: Desk;
  readonly framesUrl: string;
  startAfresh(choice: StartChoice): Promise<void>;
}

/** Answers the page, its files and its API. */
export async function servePage(
  services: PageServices,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  try {
    guard(request);
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://workbench');
    const name = /^\/api\/([\w/]+)$/.exec(pathname)?.[1];
    if (name === undefined) return await serveFile(pathname, services, response);
    if (name === 'events') return listen(services.desk, searchParams.get('session'), response);
    const body = request.method === 'POST' ? await readJson(request) : null;
    sendJson(response, await answer(services, `${request.method} ${name}`, searchParams, body));
  } catch (thrown) {
    sendError(response, thrown);
  }
}

async function answer(services: PageServices, name: string, query: URLSearchParams, body: unknown): Promise<unknown> {
  if (name === 'POST afresh') return await services.startAfresh(v.parse(startChoiceSchema, body));
  const route = Object.hasOwn(ROUTES, name) ? ROUTES[name] : undefined;
  if (route === undefined) throw new Refusal(404, `There is no ${name}.`);
  return await route(services.desk, { query, body });
}

function listen(desk: Desk, id: string | null, response: ServerResponse): void {
  const session = desk.sessions.get(id);
  const forget = () => {
    if (!desk.hub.isOpen(session)) desk.sessions.remove(session.id);
  };
  desk.hub.listen(response, session, () => void setTimeout(forget, FORGET_MS).unref());
}

async function serveFile(path: string, { framesUrl }: PageServices, response: ServerResponse): Promise<void> {
  const { page, style } = await pageFiles();
  const headers = { 'content-security-policy': policy(framesUrl), 'x-content-type-options': 'nosniff' };
  if (path === '/') return sendText(response, 'text/html', html(framesUrl), headers);
  if (path === '/page.js') return sendText(response, 'text/javascript', page, headers);
  if (path === '/page.css') return sendText(response, 'text/css', style, headers);
  throw new Refusal(404, `There is no ${path}.`);
}

const policy = (frames: string): string =>
  `default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; frame-src ${frames}; frame-ancestors 'none'`;

const html = (frames: string): string => `<!DOCTYPE html>
<html lang="en" data-frames="${frames}">
<head>
<meta charset="utf-8">
<title>Workbench</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/page.css">
<script src="/page.js" defer></script>
</head>
<body></body>
</html>
`;
