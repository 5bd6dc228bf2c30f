import type { JsonObject, Project } from '../../kobo-server';
import type { Question } from './questions';

/**
 * The header of a question in an export with these settings (KoboToolbox's exporter: formpack, `FormField.get_labels`): its
 * label, else its name, behind those of its groups where the export shows them.
 */
export function headerOf(project: Project, { name, labels, groups }: Question, settings: JsonObject): string {
  const at = translationOf(project, settings.lang);
  const shown = (each: { readonly name: string; readonly labels: readonly (string | null)[] }): string =>
    (at === null ? null : each.labels[at]) ?? each.name;
  const own = shown({ name, labels });
  if (settings.hierarchy_in_labels !== true) return own;
  return [...groups.map(shown), own].join(String(settings.group_sep ?? '/'));
}

/** The place of a language among the form's; null: names. `_default` is the unnamed language. */
function translationOf({ content }: Project, lang: unknown): number | null {
  const translations = Array.isArray(content.translations) ? content.translations : [null];
  const at = translations.indexOf(lang === '_default' ? null : String(lang));
  return at < 0 ? null : at;
}
