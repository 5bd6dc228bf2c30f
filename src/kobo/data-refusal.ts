import type { Failure } from '../shared/failure';
import { scrub } from '../shared/scrub';
import type { Answer } from './request';
import type { Server } from './server';

/**
 * What an answer of a data address that is no file means. Statuses and texts: KoboToolbox's
 * `kpi/views/v2/asset_export_settings.py` and `kpi/models/import_export_task.py`.
 * @returns null for 200
 */
export function dataRefusal(server: Server, answer: Answer): Failure | null {
  const { status, headers } = answer;
  if (status === 200) return null;
  if (status === 401) return { code: 'key-refused', server };
  if (status === 403) return { code: 'account-restricted', server };
  if (status === 503 && headers['retry-after'] !== undefined) {
    return {
      code: 'export-in-progress',
      retryAfterSeconds: seconds(headers['retry-after']),
    };
  }
  if (status === 500 && isPlainText(answer)) return exportFailed(answer.text());
  // The file behind the redirect is made already: there a gateway's failure is an outage.
  if ((status === 502 || status === 504) && answer.hops === 0) return { code: 'export-too-slow' };
  if (status >= 500 || status === 429) return { code: 'server-trouble', server, status };
  return {
    code: 'unexpected-answer',
    server,
    what: `status ${status} for the data`,
  };
}

/** A failed export answers in plain text; any other trouble is an HTML page. */
const isPlainText = ({ headers }: Answer): boolean => (headers['content-type'] ?? '').startsWith('text/plain');

/** The text ends in a Python dictionary: `{'error_type': 'KeyError', 'error': "…"}`, in any order. */
function exportFailed(text: string): Failure {
  const wait = /retry again after (\d+) seconds/.exec(text)?.[1];
  const error = /'error': (?:'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)")/.exec(text);
  return {
    code: 'export-failed',
    detail: scrub(error?.[1] ?? error?.[2] ?? ''),
    retryAfterSeconds: wait === undefined ? null : Number(wait),
  };
}

/** `Retry-After` in seconds; a date or nonsense counts as a minute. */
const seconds = (value: string): number => (/^\d{1,5}$/.test(value.trim()) ? Number(value) : 60);
