/** A spreadsheet locale (`en_US`) as a language tag (`en-US`), with western digits. @throws RangeError if there is no such form */
export function localeTag(locale: string): string {
  return new Intl.Locale(locale.replaceAll('_', '-'), { numberingSystem: 'latn' }).toString();
}
