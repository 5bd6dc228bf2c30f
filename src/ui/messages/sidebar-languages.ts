import { sharedAr } from './ar/shared';
import { sidebarAr } from './ar/sidebar';
import { sharedEn } from './en/shared';
import { sidebarEn } from './en/sidebar';
import { sharedEs } from './es/shared';
import { sidebarEs } from './es/sidebar';
import { sharedFr } from './fr/shared';
import { sidebarFr } from './fr/sidebar';
import { type Language, languageOf } from './language';
import type { Messages } from './messages';

const texts: { readonly [L in Language]: Messages } = {
  en: { ...sharedEn, ...sidebarEn },
  es: { ...sharedEs, ...sidebarEs },
  fr: { ...sharedFr, ...sidebarFr },
  ar: { ...sharedAr, ...sidebarAr },
};

/** Every text of the language of a locale, for the sidebar. */
export const allMessages = (locale: string): Messages => texts[languageOf(locale)];
