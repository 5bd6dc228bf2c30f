import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import type { CallRequest, Calls, Method, Start } from '../../src/ui/contract';
import { root } from '../root';
import { openSidebar, type SidebarPage } from './sidebar-page';

/** What each call of a test gets, by what it asks. */
export type Script = { readonly [M in Method]?: (asks: Calls[M]['asks']) => Calls[M]['gets'] };

/** A sidebar whose calls are answered by a script, for states that take long to come about; and what was asked, in order. */
export interface ScriptedSidebar extends SidebarPage {
  readonly asked: readonly CallRequest[];
}

export async function scriptedSidebar(browser: Browser, start: Start, script: Script): Promise<ScriptedSidebar> {
  const asked: CallRequest[] = [];
  const answers: Script = { start: () => start, ...script };
  const opened = await openSidebar(
    browser,
    {
      sidebar: () => ({ html: readFileSync(join(root(), 'build/Sidebar.html'), 'utf8') }),
      call: async (_, __, request) => {
        asked.push(request as CallRequest);
        return { status: 'done', value: answerOf(answers, request as CallRequest) };
      },
    },
    '',
  );
  return Object.assign(opened, { asked });
}

/** What is not in the script gets null, as Google makes it of what it cannot carry: as if Google had not answered. */
function answerOf<M extends Method>(script: Script, { method, asks }: CallRequest<M>): unknown {
  const answer: ((asks: Calls[M]['asks']) => unknown) | undefined = script[method];
  return answer === undefined ? null : { ok: true, value: answer(asks) };
}
