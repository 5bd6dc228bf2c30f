import { en } from './en';
import type { Messages } from './messages';

/** The languages of the add-on. A language without texts yet speaks English. */
export const LANGUAGES = ['en', 'es', 'fr', 'ar'] as const;
export type Language = (typeof LANGUAGES)[number];

const texts: { readonly [L in Language]: Messages | null } = { en, es: null, fr: null, ar: null };

/** The language for a locale as Google gives it: `fr`, `pt_BR`, `ar-EG`; English for all others. */
export function languageOf(locale: string): Language {
  const wanted = locale.toLowerCase().split(/[-_]/)[0];
  return LANGUAGES.find((language) => language === wanted && texts[language] !== null) ?? 'en';
}

export const messagesFor = (locale: string): Messages => texts[languageOf(locale)] ?? en;

/** Right to left? */
export const isRightToLeft = (language: Language): boolean => language === 'ar';
