import type { ExportOptions } from '../../kobo/form/export-options';
import type { Ancestor, Form, Labels, Question } from '../../kobo/form/form';

/** `lang` of an export setting: labels of the unnamed language, and names instead of labels. */
const UNNAMED = '_default';

/** Which of the form's languages an export speaks; -1: none of them, so names stand for labels. */
export function languageIndex(form: Form, lang: string | null): number {
  if (lang === null) return 0;
  return form.languages.indexOf(lang === UNNAMED ? null : lang);
}

export const labelIn = (labels: Labels, language: number): string | null => labels[language] ?? null;

/**
 * How the exporter writes labels in one language of a form (formpack `schema/fields.py`): a label that is missing gives the
 * name; one that is empty gives the name where groups are written before it, and stays empty otherwise.
 */
export class HeaderText {
  private readonly language: number;

  constructor(
    form: Form,
    private readonly options: ExportOptions,
  ) {
    this.language = languageIndex(form, options.lang);
  }

  /** The label alone. */
  plain({ name, labels }: Ancestor): string {
    return labelIn(labels, this.language) ?? name;
  }

  /** The label, after those of its groups if the export asks for them. */
  full(question: Question): string {
    if (!this.options.hierarchy) return this.plain(question);
    return this.joined([...question.ancestors, question]);
  }

  /** A geopoint's own column never has its groups; its parts have. */
  geoPart(question: Question, part: string): string {
    const own = `_${this.plain(question)}_${part}`;
    const groups = this.options.hierarchy ? this.joined(question.ancestors) : '';
    return groups === '' ? own : groups + this.options.groupSep + own;
  }

  choice(main: string, { name, labels }: Ancestor): string {
    return main + (this.options.groupSep || '/') + (labelIn(labels, this.language) || name);
  }

  private joined(levels: readonly Ancestor[]): string {
    return levels.map(({ name, labels }) => labelIn(labels, this.language) || name).join(this.options.groupSep);
  }
}
