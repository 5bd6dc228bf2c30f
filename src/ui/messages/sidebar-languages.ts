import { sidebarEn } from './en/sidebar';
import { type Language, languageOf, serverMessages } from './languages';
import type { Messages, SidebarMessages } from './messages';

const texts: { readonly [L in Language]: SidebarMessages | null } = { en: sidebarEn, es: null, fr: null, ar: null };

/** Every text of the language of a locale, for the sidebar. */
export function allMessages(locale: string): Messages {
  return { ...serverMessages(locale), ...(texts[languageOf(locale)] ?? sidebarEn) };
}
