import { sidebarAr } from './ar/sidebar';
import { sidebarEn } from './en/sidebar';
import { sidebarEs } from './es/sidebar';
import { sidebarFr } from './fr/sidebar';
import { type Language, languageOf, serverMessages } from './languages';
import type { Messages, SidebarMessages } from './messages';

const texts: { readonly [L in Language]: SidebarMessages } = {
  en: sidebarEn,
  es: sidebarEs,
  fr: sidebarFr,
  ar: sidebarAr,
};

/** Every text of the language of a locale, for the sidebar. */
export function allMessages(locale: string): Messages {
  return { ...serverMessages(locale), ...texts[languageOf(locale)] };
}
