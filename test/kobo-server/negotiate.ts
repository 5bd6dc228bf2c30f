import type { Ask } from './ask';

/** A kind of body that an address can give: the name that `?format=` knows, and its media type. */
export interface Renderer {
  readonly format: string;
  readonly media: string;
}

export const JSON_RENDERER: Renderer = { format: 'json', media: 'application/json' };
const HTML_RENDERER: Renderer = { format: 'api', media: 'text/html' };

/** What API addresses can give: JSON first, else the page that people browse. */
export const API_RENDERERS: readonly Renderer[] = [JSON_RENDERER, HTML_RENDERER];

/**
 * Chooses as Django REST Framework does (`rest_framework/negotiation.py`): only `?format=` or the suffix counts, then the most
 * precise types of Accept, then the order of the renderers.
 * @param format from the query or the suffix; null: none asked
 * @returns the renderer; 404 for a format that is not offered, 406 where Accept fits nothing
 */
export function negotiate(ask: Ask, renderers: readonly Renderer[], format: string | null): Renderer | 404 | 406 {
  const offered = format === null ? renderers : renderers.filter((renderer) => renderer.format === format);
  if (offered.length === 0) return 404;
  for (const precision of [3, 2, 1, 0]) {
    const accepted = acceptedTypes(ask).filter((type) => precisionOf(type) === precision);
    const found = offered.find((renderer) => accepted.some((type) => matches(type, renderer.media)));
    if (found !== undefined) return found;
  }
  return 406;
}

/** HTML counts as accepted with any type and whenever a format is in the query (KoboToolbox: kobo/urls.py). */
export const acceptsHtml = (ask: Ask): boolean =>
  ask.query.has('format') || acceptedTypes(ask).some((type) => matches(type, 'text/html'));

/** The types of the Accept header; none sent counts as any. */
function acceptedTypes(ask: Ask): string[] {
  const types = (ask.headers.accept ?? '*/*').split(',').map((type) => type.trim());
  return types.filter((type) => type !== '');
}

function precisionOf(type: string): number {
  const [media = '', ...parameters] = type.split(';').map((part) => part.trim());
  if (media.startsWith('*/')) return 0;
  if (media.endsWith('/*')) return 1;
  return parameters.some((parameter) => !parameter.startsWith('q=')) ? 3 : 2;
}

function matches(accepted: string, media: string): boolean {
  const [main, sub] = (accepted.split(';')[0] ?? '').trim().split('/');
  const [ownMain, ownSub] = media.split('/');
  return (main === '*' || main === ownMain) && (sub === '*' || sub === ownSub);
}
