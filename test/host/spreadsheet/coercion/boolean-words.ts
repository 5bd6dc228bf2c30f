/** The words for true and false by language, as Sheets shows them. Source: the function names of Google Sheets in these languages. */
const WORDS: Readonly<Record<string, readonly [string, string]>> = {
  cs: ['PRAVDA', 'NEPRAVDA'],
  da: ['SAND', 'FALSK'],
  de: ['WAHR', 'FALSCH'],
  en: ['TRUE', 'FALSE'],
  es: ['VERDADERO', 'FALSO'],
  fi: ['TOSI', 'EPÄTOSI'],
  fr: ['VRAI', 'FAUX'],
  hu: ['IGAZ', 'HAMIS'],
  it: ['VERO', 'FALSO'],
  nb: ['SANN', 'USANN'],
  nl: ['WAAR', 'ONWAAR'],
  no: ['SANN', 'USANN'],
  pl: ['PRAWDA', 'FAŁSZ'],
  pt: ['VERDADEIRO', 'FALSO'],
  ru: ['ИСТИНА', 'ЛОЖЬ'],
  sv: ['SANT', 'FALSKT'],
  tr: ['DOĞRU', 'YANLIŞ'],
  uk: ['TRUE', 'FALSE'],
};

const ENGLISH: readonly [string, string] = ['TRUE', 'FALSE'];

/** `[true, false]` in the language of a locale; English where we know no other. */
export function booleanWords(locale: string): readonly [string, string] {
  return WORDS[locale.slice(0, 2)] ?? ENGLISH;
}
