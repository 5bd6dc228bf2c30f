import * as v from 'valibot';
import { decode } from '../../shared/decode';
import type { Choice, ChoiceList, Form } from './form';
import { type FormRow, labelsOf, languagesOfColumns, textOf } from './labels';
import { expandSpecialGroups } from './special-groups';
import { walkSurvey } from './walk-survey';

/**
 * Rows become maps at once: a column of the form may be called `__proto__`. Rows of another shape are left out, so one odd
 * row does not hide the form.
 */
const Rows = v.pipe(
  v.array(v.unknown()),
  v.transform((rows) => rows.flatMap(rowOf)),
);

function rowOf(row: unknown): readonly FormRow[] {
  return typeof row === 'object' && row !== null && !Array.isArray(row) ? [new Map(Object.entries(row))] : [];
}

const Content = v.object({
  survey: Rows,
  choices: v.optional(v.nullable(Rows), []),
  translations: v.optional(v.nullable(v.array(v.nullable(v.string()))), []),
});
type Content = v.InferOutput<typeof Content>;

/**
 * Reads a form.
 * @param content `content` of an asset or of one of its versions (`kpi/serializers/v2/asset.py`)
 * @returns the form; null where there is no survey in it. What is unknown in a survey stays: any type, any column.
 */
export function readForm(content: unknown): Form | null {
  const decoded = decode(Content, content);
  return decoded === null ? null : formOf(decoded);
}

function formOf(content: Content): Form {
  const { survey } = content;
  const choices = content.choices ?? [];
  const languages = languagesOf(content.translations ?? [], [...survey, ...choices]);
  const rows = expandSpecialGroups(survey, choices);
  return { languages, ...walkSurvey(rows, languages), lists: listsOf(choices, languages) };
}

function languagesOf(translations: readonly (string | null)[], rows: readonly FormRow[]): readonly (string | null)[] {
  if (translations.length > 0) return translations;
  const named = languagesOfColumns(rows);
  return named.length > 0 ? named : [null];
}

function listsOf(rows: readonly FormRow[], languages: Form['languages']): ChoiceList[] {
  const lists = new Map<string, Choice[]>();
  for (const row of rows) {
    const list = textOf(row.get('list_name') ?? row.get('list name'));
    const name = textOf(row.get('name')) ?? textOf(row.get('$autovalue'));
    if (list === null || name === null) continue;
    const choices = lists.get(list) ?? [];
    choices.push({ name, labels: labelsOf(row, languages) });
    lists.set(list, choices);
  }
  return [...lists].map(([name, choices]) => ({ name, choices }));
}
