import type { Context } from './context';
import type { Json } from './json';

/** One page of a list: from where, and how many at most. */
export interface Page {
  readonly limit: number;
  readonly start: number;
}

const DEFAULT = 100;
const MOST = 1000;

/**
 * Reads `limit`, `start` (or `offset`), or `page` and `page_size`. What makes no sense silently becomes the default: 100 a page,
 * 1,000 at most (KoboToolbox: kpi/paginators.py).
 */
export function readPage(query: URLSearchParams): Page {
  const limit = Math.min(positive(query.get('limit')) ?? positive(query.get('page_size')) ?? DEFAULT, MOST);
  const page = positive(query.get('page'));
  const start = page === null ? natural(query.get('start') ?? query.get('offset')) : (page - 1) * limit;
  return { limit, start };
}

/** The answer for one page of `rows`: count, the addresses of the neighbours, and the page's rows as JSON. */
export function paged<Row>({ ask, links }: Context, page: Page, rows: readonly Row[], toJson: (row: Row) => Json) {
  const address = links.base + ask.path;
  const { limit, start } = page;
  return {
    count: rows.length,
    next: start + limit < rows.length ? address + queryFor(ask.query, limit, start + limit) : null,
    previous: start > 0 ? address + queryFor(ask.query, limit, start - limit) : null,
    results: rows.slice(start, start + limit).map(toJson),
  };
}

/** The query with another place, its parameters sorted by name; no `start` at the beginning (rest_framework/utils/urls.py). */
function queryFor(query: URLSearchParams, limit: number, start: number): string {
  const parameters = new URLSearchParams(query);
  parameters.set('limit', String(limit));
  if (start > 0) parameters.set('start', String(start));
  else parameters.delete('start');
  parameters.sort();
  return `?${parameters.toString()}`;
}

function positive(text: string | null): number | null {
  return text !== null && /^\d+$/.test(text) && Number(text) > 0 ? Number(text) : null;
}

const natural = (text: string | null): number => (text !== null && /^\d+$/.test(text) ? Number(text) : 0);
