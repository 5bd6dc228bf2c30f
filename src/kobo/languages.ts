import type { Project } from './projects';

/** The languages that labels can be exported in, as `lang` of an export setting, the form's default first. */
export function labelLanguages({ summary }: Pick<Project, 'summary'>): readonly string[] {
  const named = summary.languages.filter((language) => language !== null);
  const first = summary.default_translation ?? named[0] ?? UNNAMED;
  const unnamed = summary.languages.includes(null) ? [UNNAMED] : [];
  return [...new Set([first, ...named, ...unnamed])];
}

/** Labels of the unnamed language. Where all languages are named it would give names instead of labels (kpi #3107). */
export const UNNAMED = '_default';

/** Data column names and choice names instead of labels. */
export const NAMES = '_xml';
