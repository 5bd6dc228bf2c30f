import type { HeaderStyle } from '../table/columns/headers';
import type { Choices } from './choices';

/** How a person wants the headers. */
export function headerStyle({ headerStyle: kind, headerLanguage }: Choices): HeaderStyle {
  if (kind === 'labels') return { kind, lang: headerLanguage };
  return { kind };
}
