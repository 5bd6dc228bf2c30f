import type { Answer } from './answer';
import { json, page } from './answer';
import type { Ask } from './ask';
import { acceptsHtml } from './negotiate';

/** Django's own error page (`django/views/defaults.py`): 135 bytes for 403, 143 for a bad host. */
export const errorPage = (title: string): string =>
  `\n<!doctype html>\n<html lang="en">\n<head>\n  <title>${title}</title>\n</head>\n<body>\n  <h1>${title}</h1><p></p>\n</body>\n</html>\n`;

/** A page in the manner of KoboToolbox's own templates; only that it is HTML is like theirs. */
export const ownPage = (title: string, text: string): string =>
  `<!DOCTYPE html>\n<html lang="en">\n<head><meta charset="utf-8"><title>${title}</title></head>\n<body><h1>${title}</h1><p>${text}</p></body>\n</html>\n`;

/** 403 behind the redirect: no key, another's file, or the permission gone. */
export const forbidden = (): Answer => page(403, errorPage('403 Forbidden'));

/** 404 outside the API: a page, or a text that calls itself HTML (KoboToolbox: kobo/urls.py render404). */
export const notFound = (ask: Ask): Answer =>
  page(404, acceptsHtml(ask) ? ownPage('Page not found', 'Error 404') : 'Resource not found (404)');

/** 500: a page, or JSON where HTML is not accepted (KoboToolbox: kobo/urls.py render500). */
export const serverError = (ask: Ask): Answer =>
  acceptsHtml(ask)
    ? page(500, ownPage('Server error', 'Error 500'))
    : { ...json(500, { error: 'Server Error (500)' }), frame: 'page' };
