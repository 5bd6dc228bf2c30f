import type { Ancestor, Form, Question, Repeat } from './form';
import { type FormRow, labelsOf, textOf } from './labels';
import { type RowType, rowType } from './row-type';
import { nameOf } from './special-groups';

/** A group that is open while the survey is walked. */
interface Open extends Ancestor {
  readonly repeats: boolean;
}

const BEGIN = /^begin_/;
const END = /^end_/;

/**
 * Questions and repeat groups with their groups, by a stack: `begin_…` opens, `end_…` closes the innermost. An `end_…` too
 * many closes nothing; a group never closed runs to the end.
 */
export function walkSurvey(
  rows: readonly FormRow[],
  languages: Form['languages'],
): { readonly questions: Question[]; readonly repeats: Repeat[] } {
  const open: Open[] = [];
  const questions: Question[] = [];
  const repeats: Repeat[] = [];
  for (const row of rows) {
    const type = rowType(row);
    if (END.test(type.type)) open.pop();
    else if (BEGIN.test(type.type)) {
      const group = { name: nameOf(row), labels: labelsOf(row, languages), repeats: type.type === 'begin_repeat' };
      if (group.repeats) repeats.push(repeatOf(row, group, open));
      open.push(group);
    } else if (type.type !== '' && nameOf(row) !== '') questions.push(questionOf(row, type, open, languages));
  }
  return { questions, repeats };
}

const innermost = (open: readonly Open[]): string =>
  open.reduce((table, { name, repeats }) => (repeats ? name : table), '');

const pathOf = (row: FormRow, open: readonly Open[]): string =>
  textOf(row.get('$xpath')) || [...open.map(({ name }) => name), nameOf(row)].join('/');

const repeatOf = (row: FormRow, { name, labels }: Open, open: readonly Open[]): Repeat => ({
  name,
  labels,
  path: pathOf(row, open),
  parent: innermost(open),
});

const questionOf = (row: FormRow, type: RowType, open: readonly Open[], languages: Form['languages']): Question => ({
  ...type,
  name: nameOf(row),
  path: pathOf(row, open),
  table: innermost(open),
  ancestors: open.map(({ name, labels }) => ({ name, labels })),
  labels: labelsOf(row, languages),
  hxl: hxlOf(row),
  literacy: /\bliteracy\b/.test(textOf(row.get('appearance')) ?? ''),
});

/** `hxl:#adm1+name`; the exporter drops a tag with white space in it. */
function hxlOf(row: FormRow): string[] {
  const tags = row.get('tags');
  return Array.isArray(tags) ? tags.flatMap((tag) => /^hxl:(#\S+)$/.exec(textOf(tag) ?? '')?.[1] ?? []) : [];
}
