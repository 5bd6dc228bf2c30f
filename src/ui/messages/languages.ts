import { serverAr } from './ar/server';
import { serverEn } from './en/server';
import { serverEs } from './es/server';
import { serverFr } from './fr/server';
import { type Language, languageOf } from './language';
import type { ServerMessages } from './messages';

const texts: { readonly [L in Language]: ServerMessages } = { en: serverEn, es: serverEs, fr: serverFr, ar: serverAr };

/** What menus, toasts and tabs say in the language of a locale. */
export const serverMessages = (locale: string): ServerMessages => texts[languageOf(locale)];
