import type { NoticeMessages, Warning } from './notice-messages';

/**
 * A warning in words; null where a newer version named it.
 * @param nameOf a table's tab as people see it
 */
export function warningWords(
  texts: NoticeMessages['warning'],
  warning: Warning,
  nameOf: (table: string) => string,
): string | null {
  if (!Object.keys(texts).includes(warning.kind)) return null;
  return wordsOf(texts, warning, 'table' in warning ? nameOf(warning.table) : '');
}

function wordsOf<K extends Warning['kind']>(
  texts: NoticeMessages['warning'],
  warning: Extract<Warning, { kind: K }>,
  name: string,
): string {
  const words: (warning: Extract<Warning, { kind: K }>, name: string) => string = texts[warning.kind as K];
  return words(warning, name);
}
