import type { Messages } from '../../messages/messages';

/** `lang` of an export in words. */
export function languageName({ exports: words }: Messages, lang: string): string {
  if (lang === '_xml') return words.names;
  return lang === '_default' ? words.unnamedLanguage : lang;
}
