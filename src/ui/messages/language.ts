/** The languages of the add-on. */
export const LANGUAGES = ['en', 'es', 'fr', 'ar'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The language for a locale as Google gives it: `fr`, `es_419`, `ar-EG`; English for all others. */
export function languageOf(locale: string): Language {
  const wanted = locale.toLowerCase().split(/[-_]/)[0];
  return LANGUAGES.find((language) => language === wanted) ?? 'en';
}

/** Right to left? */
export const isRightToLeft = (language: Language): boolean => language === 'ar';
