import { serverAr } from './ar/server';
import { serverEn } from './en/server';
import { serverEs } from './es/server';
import { serverFr } from './fr/server';
import type { ServerMessages } from './messages';

/** The languages of the add-on. */
export const LANGUAGES = ['en', 'es', 'fr', 'ar'] as const;
export type Language = (typeof LANGUAGES)[number];

const texts: { readonly [L in Language]: ServerMessages } = { en: serverEn, es: serverEs, fr: serverFr, ar: serverAr };

/** The language for a locale as Google gives it: `fr`, `es_419`, `ar-EG`; English for all others. */
export function languageOf(locale: string): Language {
  const wanted = locale.toLowerCase().split(/[-_]/)[0];
  return LANGUAGES.find((language) => language === wanted) ?? 'en';
}

/** What menus, toasts and failures say in the language of a locale. */
export const serverMessages = (locale: string): ServerMessages => texts[languageOf(locale)];

/** Right to left? */
export const isRightToLeft = (language: Language): boolean => language === 'ar';
