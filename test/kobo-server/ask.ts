/** A request as the server sees it. Header names are lower-case; `path` is as sent, without the query. */
export interface Ask {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  /** The query as sent, with its question mark; empty without one. */
  readonly search: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** A request to make: `url` is a path with query, headers in any case. */
export interface Asking {
  readonly method?: string;
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Buffer | string;
}

/** Reads a request. Slashes at the beginning count as one (KoboToolbox recordings: "double slash"). */
export function readAsk(asking: Asking): Ask {
  const at = asking.url.indexOf('?');
  const path = at < 0 ? asking.url : asking.url.slice(0, at);
  const search = at < 0 ? '' : asking.url.slice(at);
  return {
    method: (asking.method ?? 'GET').toUpperCase(),
    path: path.replace(/^\/+/, '/'),
    query: new URLSearchParams(search),
    search,
    headers: lowerCased(asking.headers ?? {}),
    body: Buffer.from(asking.body ?? ''),
  };
}

const lowerCased = (headers: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
