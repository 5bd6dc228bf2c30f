/**
 * What "All questions" asks for. Text stays text (`xls_types_as_text`), because KoboToolbox's own typing loses leading
 * zeros and time zones; all versions, so that answers to removed questions come too.
 */
export const allQuestions = (lang: string) => ({
  type: 'csv',
  lang,
  fields_from_all_versions: true,
  group_sep: '/',
  hierarchy_in_labels: false,
  multiple_select: 'both',
  xls_types_as_text: true,
  include_media_url: true,
});

/** An export setting with its options as they were answered, none left out. */
export interface SavedSetting {
  readonly uid: string;
  readonly name: string;
  readonly export_settings: Readonly<Record<string, unknown>>;
}

const NAME = 'Google Sheets';

/**
 * A name that no export of the project has: KoboToolbox answers 500 to a taken one. Names count with their case there;
 * here a difference in case only is no difference, so that people can tell them apart.
 */
export function freeName(taken: readonly string[], lang: string): string {
  const used = new Set(taken.map((name) => name.trim().toLowerCase()));
  const base = `${NAME} (${lang === '_xml' ? 'names' : lang === '_default' ? 'labels' : lang})`.slice(0, 240);
  for (let n = 1; ; n++) {
    const name = n === 1 ? base : `${base} ${n}`;
    if (!used.has(name.toLowerCase())) return name;
  }
}

/** An export that was made so before, with nothing else set since. */
export function madeBefore(exports: readonly SavedSetting[], lang: string): SavedSetting | undefined {
  const wanted = Object.entries(allQuestions(lang));
  return exports.find(
    ({ name, export_settings: options }) =>
      name.startsWith(NAME) &&
      Object.keys(options).length === wanted.length &&
      wanted.every(([key, value]) => options[key] === value),
  );
}
