import { serverEn } from './en/server';
import type { ServerMessages } from './messages';

/** The languages of the add-on. A language without texts yet speaks English. */
export const LANGUAGES = ['en', 'es', 'fr', 'ar'] as const;
export type Language = (typeof LANGUAGES)[number];

const texts: { readonly [L in Language]: ServerMessages | null } = { en: serverEn, es: null, fr: null, ar: null };

/** The language for a locale as Google gives it: `fr`, `pt_BR`, `ar-EG`; English for all others. */
export function languageOf(locale: string): Language {
  const wanted = locale.toLowerCase().split(/[-_]/)[0];
  return LANGUAGES.find((language) => language === wanted && texts[language] !== null) ?? 'en';
}

/** What menus, toasts and failures say in the language of a locale. */
export const serverMessages = (locale: string): ServerMessages => texts[languageOf(locale)] ?? serverEn;

/** Right to left? */
export const isRightToLeft = (language: Language): boolean => language === 'ar';
