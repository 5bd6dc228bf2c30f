import type { Answer } from './answer';
import { bare, detail, page } from './answer';
import type { Ask } from './ask';
import { acceptsHtml } from './negotiate';
import { ownPage } from './pages';

/** What was the first API and is gone since release 2.026.22 (KoboToolbox: REMOVALS.md, kobo/urls.py). */
export const REMOVED = [
  'api/v1',
  'asset_snapshots',
  'asset_subscriptions',
  'assets',
  'environment',
  'exports',
  'imports',
  'permissions',
  'reports',
  'tags',
  'users',
];

const TEXT =
  'The V1 API has been removed. Please read the migration article at https://support.kobotoolbox.org/migrating_api.html';

export const isRemoved = (path: string): boolean =>
  REMOVED.some((name) => path === `/${name}` || path.startsWith(`/${name}/`));

/** 410 for any method and anybody, without looking at a key; JSON only where HTML is not accepted. */
export function gone(ask: Ask): Answer {
  const headers = { allow: 'OPTIONS' };
  const isPage = acceptsHtml({ ...ask, query: new URLSearchParams() });
  return bare(isPage ? page(410, ownPage('Gone', TEXT), headers) : detail(410, TEXT, headers));
}
