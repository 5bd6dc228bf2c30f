import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import * as v from 'valibot';
import type { Outcome } from '../../host';
import type { FrameConfig, RunAnswer } from '../frame/config';
import type { Desk } from './desk';
import { functionNames } from './function-names';
import { guard } from './http/guard';
import { readJson, sendError, sendJson, sendText } from './http/reply';
import { pageFiles } from './page-files';
import { Refusal } from './refusal';
import { runAs } from './run-as';
import type { Session } from './sessions';

/** What the frames' server needs beside the desk. */
export interface FrameServices {
  readonly desk: Desk;
  readonly pageUrl: () => string;
}

/**
 * Answers the add-on's own pages (sidebar, dialog) and their `google.script.run`. It listens on a port of its own: another
 * origin, so that such a page cannot reach the workbench's page, as in Google's (`*.googleusercontent.com`).
 */
export async function serveFrame(
  services: FrameServices,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  try {
    guard(request);
    const [, id = '', kind = '', name = ''] = (request.url ?? '').split('/');
    const session = services.desk.sessions.get(id);
    if (request.method === 'POST' && kind === 'run') {
      const args = v.parse(v.array(v.unknown()), await readJson(request));
      return sendJson(response, await run(services.desk, session, name, args));
    }
    await servePage(services, session, kind, Number(name), response);
  } catch (thrown) {
    sendError(response, thrown);
  }
}

async function servePage(
  { desk, pageUrl }: FrameServices,
  session: Session,
  kind: string,
  number: number,
  response: ServerResponse,
): Promise<void> {
  const page = kind === 'sidebar' || kind === 'dialog' ? session[kind] : null;
  if (page?.number !== number) throw new Refusal(404, 'This page of the add-on was closed.');
  const config = { run: `/${session.id}/run/`, names: functionNames(desk.bundle), origin: pageUrl() };
  const script = await installer(config);
  const parents = `frame-ancestors ${pageUrl()} ${pageUrl().replace('127.0.0.1', 'localhost')}`;
  sendText(response, 'text/html', withScript(page.html, script), { 'content-security-policy': parents });
}

/** The script first in the head; a page without one begins with it. */
function withScript(html: string, script: string): string {
  const tag = `<script>${script}</script>`;
  return /<head>/i.test(html) ? html.replace(/<head>/i, (head) => head + tag) : tag + html;
}

/** `google.script` as the first script of the page; nothing else of it is left on `window`. */
async function installer(config: FrameConfig): Promise<string> {
  const { frame } = await pageFiles();
  const call = `(() => {\n${frame}\nworkbenchFrame.install(${JSON.stringify(config)});\n})();`;
  return call.replace(/<\/script/gi, '<\\/script').replace(/<!--/g, '<\\!--');
}

/** One `google.script.run`: half of the round trip before, half after. */
async function run(desk: Desk, session: Session, name: string, args: readonly unknown[]): Promise<RunAnswer> {
  const half = desk.settings.roundTrip / 2;
  await pause(half);
  const outcome = await runAs(desk, session, () => {
    const running = desk.host.call(session.user, name, ...args);
    label(desk, name, args[0]);
    desk.changed();
    return running;
  });
  await pause(half);
  return answerOf(outcome);
}

/** The add-on has one door for all calls; the log tells them apart by what they ask for. */
function label(desk: Desk, name: string, request: unknown): void {
  const last = desk.host.executions.at(-1);
  const isRequest = typeof request === 'object' && request !== null && 'method' in request;
  if (last?.function === name && isRequest) desk.labels.set(last, String(request.method));
}

function answerOf(outcome: Outcome): RunAnswer {
  if (outcome.status === 'done') return { value: outcome.value ?? null };
  const error = outcome.status === 'failed' ? outcome.error : { name: 'ScriptError', message: outcome.reason };
  return { error };
}
