import type { Answer } from './answer';
import { detail, none, page } from './answer';
import type { Ask } from './ask';
import { authenticate } from './auth';
import type { Handler } from './context';
import { linksFor } from './links';
import type { Renderer } from './negotiate';
import { negotiate } from './negotiate';
import { ownPage } from './pages';
import { methodNotAllowed, notPlayed, unauthorized } from './refusals';
import type { Route } from './routes';
import type { Account, World } from './world';

/** Who answered is needed for X-KoBoNaUt. */
export interface ApiAnswer {
  readonly answer: Answer;
  readonly account: Account | null;
}

/** Answers at an address of the API: first the kind of answer is agreed, then the asker recognised, then the method called. */
export function answerApi(world: World, ask: Ask, now: number, route: Route): ApiAnswer {
  const params = (route.pattern.exec(ask.path) ?? []).slice(1);
  const renderer = rendererFor(ask, route, params[2] || null);
  if (typeof renderer === 'number') return { answer: disagreed(renderer, route), account: null };
  const asker = authenticate(world, ask);
  if ('refused' in asker) return { answer: unauthorized(asker.refused), account: null };
  const { account } = asker;
  if (account?.passwordFlagged === true && !route.forFlagged) return { answer: restricted(world, ask), account };
  const context = { world, now, ask, account, links: linksFor(world, ask), params };
  return { answer: rendered(handlerFor(ask, route)(context), renderer, ask), account };
}

/** The suffix decides, else `?format=`; an empty one counts as none. */
const rendererFor = (ask: Ask, route: Route, suffix: string | null): Renderer | 404 | 406 =>
  negotiate(ask, route.renderers, suffix ?? (ask.query.get('format') || null));

/** Data addresses cannot even say why in JSON: their answer is Python's `None`. */
function disagreed(status: 404 | 406, route: Route): Answer {
  if (!route.renderers.some(({ format }) => format === 'json')) return none(status);
  return detail(status, status === 404 ? 'Not found.' : 'Could not satisfy the request Accept header.');
}

/** An administrator flagged the password (KoboToolbox: kpi/exceptions.py InvalidPasswordAPIException). */
const restricted = (world: World, ask: Ask): Answer =>
  detail(
    403,
    `Your access is restricted. Please reclaim your access by changing your password at ${linksFor(world, ask).base}/accounts/password/reset/.`,
  );

function handlerFor(ask: Ask, route: Route): Handler {
  const method = ask.method === 'HEAD' ? 'GET' : ask.method;
  if (!route.allow.split(', ').includes(ask.method)) return () => methodNotAllowed(ask.method);
  return route.methods[method] ?? notPlayed;
}

/** Browsers get the JSON inside a page. */
function rendered(answer: Answer, renderer: Renderer, ask: Ask): Answer {
  const isJson = answer.headers['content-type'] === 'application/json' && answer.frame === 'api';
  if (renderer.media !== 'text/html' || !isJson) return answer;
  const shown = answer.body.toString('utf8').replace(/&/g, '&amp;').replace(/</g, '&lt;');
  const { headers, body } = page(answer.status, ownPage(ask.path, shown));
  return { ...answer, headers: { ...answer.headers, ...headers }, body };
}
