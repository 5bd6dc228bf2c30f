import type { Answer } from './answer';
import { bare, empty, page } from './answer';
import { answerApi } from './api';
import type { Ask } from './ask';
import { minimalHealth } from './environment';
import { inLanguage } from './languages';
import { linksFor } from './links';
import { errorPage, notFound, ownPage } from './pages';
import { isMedia, privateMedia } from './private-media';
import { gone, isRemoved } from './removed';
import type { Route } from './routes';
import { ROUTES } from './routes';
import type { Account, World } from './world';

/** A host as Django lets it through (`django/http/request.py`); any such name will do. */
const HOST = /^([a-z0-9.-]+|\[[a-f0-9]*:[a-f0-9.:]+\])(:\d+)?$/i;

const HTML = 'text/html; charset=utf-8';

/** Answers any request, in the order in which KoboToolbox's layers look at it. `now` is epoch milliseconds. */
export function dispatch(world: World, ask: Ask, now: number): Answer {
  if (!HOST.test(ask.headers.host ?? '127.0.0.1')) return page(400, errorPage('Bad Request (400)'));
  if (isPreflight(ask)) return empty(200, { 'content-type': HTML, 'content-length': '0' });
  if (ask.path === '/service_health/minimal/') return minimalHealth();
  return inLanguage(ask, isRemoved(ask.path) ? gone(ask) : routed(world, ask, now));
}

/** No CORS headers at all: a browser's preflight is answered without any permission. */
const isPreflight = (ask: Ask): boolean =>
  ask.method === 'OPTIONS' && ask.headers['access-control-request-method'] !== undefined;

function routed(world: World, ask: Ask, now: number): Answer {
  if (isMedia(ask.path)) {
    const { answer, account } = privateMedia(world, ask, now);
    return named(answer, account);
  }
  const route = routeOf(ask.path);
  if (route !== undefined) return inRoute(world, ask, now, route);
  if (routeOf(`${ask.path}/`) !== undefined) return moved(`${ask.path}/${ask.search}`);
  return elsewhere(world, ask);
}

const routeOf = (path: string): Route | undefined => ROUTES.find(({ pattern }) => pattern.test(path));

function inRoute(world: World, ask: Ask, now: number, route: Route): Answer {
  const { answer, account } = answerApi(world, ask, now, route);
  const framed = answer.frame === 'api' ? { ...answer, headers: { ...answer.headers, allow: route.allow } } : answer;
  return named(framed, account);
}

/** A free "who am I" (KoboToolbox: hub/middleware.py). */
const named = (answer: Answer, account: Account | null): Answer =>
  account === null || answer.frame === 'bare'
    ? answer
    : { ...answer, headers: { ...answer.headers, 'x-kobonaut': account.username } };

const moved = (location: string): Answer => bare(empty(301, { location, 'content-type': HTML }));

/** Pages for people; unknown addresses of one part lead to the beginning, all others are not found. */
function elsewhere(world: World, ask: Ask): Answer {
  if (ask.path === '/') return page(200, ownPage('KoboToolbox', 'The local KoboToolbox server'));
  if (ask.path === '/accounts/login/') return page(200, ownPage('Log in', 'KoboToolbox'));
  if (!/^\/[^/]+\/$/.test(ask.path)) return notFound(ask);
  const location = `${linksFor(world, ask).base}/`;
  return empty(302, { location, 'content-type': HTML, 'content-length': '0' });
}
