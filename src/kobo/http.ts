import type { Result } from '../shared/result';
import type { ZipFile } from '../shared/zip-file';

/** Port: one exchange with a server, redirects not followed, nothing thrown. */
export interface Http {
  /** Sends one request. A connection that fails is `unreachable`; any answer, whatever its status, is a value. */
  send(request: HttpRequest): Result<HttpResponse, Unreachable>;
}

export interface HttpRequest {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** JSON to POST; without it the request is a GET. */
  readonly json?: string;
}

export interface HttpResponse {
  readonly status: number;
  /** Names in lower case; Google gives them as the server sent them. */
  readonly headers: Readonly<Record<string, string>>;
  /** The body as UTF-8 text. */
  text(): string;
  /** The body as a file that may be a ZIP archive (XLSX). */
  zip(): ZipFile;
}

export interface Unreachable {
  readonly code: 'unreachable';
  readonly server: string;
}
