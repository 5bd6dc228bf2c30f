import type { Http, HttpRequest, HttpResponse } from '../kobo/http';
import { fail, ok } from '../shared/result';
import { zipFileOf } from './zip-file';

/**
 * Google waits 360 s by default and the whole run has 360 s: two minutes are KoboToolbox's own limit for an export.
 * `timeoutSeconds` is in Google's reference and not yet in the types; where it is unknown it is ignored.
 */
type Options = GoogleAppsScript.URL_Fetch.URLFetchRequestOptions & { timeoutSeconds: number };

/** `UrlFetchApp`: redirects not followed, statuses not thrown. Its exceptions hold the whole address and are dropped. */
export const http: Http = {
  send(request: HttpRequest) {
    const { url } = request;
    try {
      return ok(responseOf(UrlFetchApp.fetch(url, optionsFor(request))));
    } catch {
      return fail({ code: 'unreachable', server: url.replace(/^(https?:\/\/[^/]+).*$/, '$1') });
    }
  },
};

function optionsFor({ headers, json }: HttpRequest): Options {
  const body: Pick<Options, 'method' | 'payload' | 'contentType'> =
    json === undefined ? { method: 'get' } : { method: 'post', payload: json, contentType: 'application/json' };
  return {
    ...body,
    headers: { ...headers },
    followRedirects: false,
    muteHttpExceptions: true,
    timeoutSeconds: 130,
  };
}

function responseOf(response: GoogleAppsScript.URL_Fetch.HTTPResponse): HttpResponse {
  const entries = Object.entries(response.getHeaders()).map(([name, value]) => [name.toLowerCase(), String(value)]);
  return {
    status: response.getResponseCode(),
    headers: Object.fromEntries(entries),
    text: () => response.getContentText('UTF-8'),
    zip: () => zipFileOf(() => response.getBlob()),
  };
}
