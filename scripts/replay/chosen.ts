import type { ChoicesChange } from '../../src/sync/choices';
import { BadHistory } from './bad-history';
import type { HistoryChoices } from './history-choices';
import type { KnownHeader } from './known-headers';
import type { ReplayWorld } from './world';

/** The choices of a history as the add-on takes them: columns by their keys. @throws BadHistory for an unknown header */
export function chosen(
  { headers, setting }: ReplayWorld,
  { types, leftOut, masked, ...plain }: HistoryChoices,
  languages: readonly string[],
  step: number,
): ChoicesChange {
  const named = (header: string): readonly KnownHeader[] => {
    const found = headers.named(header);
    if (found.length === 0) throw new BadHistory(step, `The export has no header "${header}".`);
    return found;
  };
  const keys = (list: readonly string[]): string[] => list.flatMap(named).map(({ key }) => key);
  return {
    ...plain,
    ...(plain.headerStyle === 'labels' ? { headerLanguage: languageOf(setting.settings.lang, languages) } : {}),
    ...(types === undefined ? {} : { types: typesOf(types, named) }),
    ...(leftOut === undefined ? {} : { leftOut: keys(leftOut) }),
    ...(masked === undefined ? {} : { masked: keys(masked) }),
  };
}

/** Labels in the language of the export, else in the form's first. */
const languageOf = (lang: unknown, languages: readonly string[]): string =>
  languages.find((one) => one === lang) ?? languages[0] ?? '';

const typesOf = (
  types: NonNullable<HistoryChoices['types']>,
  named: (header: string) => readonly KnownHeader[],
): NonNullable<ChoicesChange['types']> =>
  Object.fromEntries(
    Object.entries(types).flatMap(([header, type]) => named(header).map(({ key }) => [key, type] as const)),
  );
