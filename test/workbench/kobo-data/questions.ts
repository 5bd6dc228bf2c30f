import type { Json, JsonObject, Project } from '../../kobo-server';

/** A question that is one column of every export, typed by the person who answers. */
export interface Question {
  /** In the form, as `place/phone`; a submission has its answer under this name. */
  readonly path: string;
  readonly name: string;
  /** By translation of the form. */
  readonly labels: readonly (string | null)[];
  /** From the outermost one. */
  readonly groups: readonly { readonly name: string; readonly labels: readonly (string | null)[] }[];
  readonly type: string;
  readonly editable: boolean;
}

const TYPED = ['text', 'integer', 'decimal', 'date'];

/** All questions outside repeat groups, in the order of the form. */
export function questionsOf(project: Project): Question[] {
  const rows = project.content.survey;
  const groups: Question['groups'][number][] = [];
  let repeats = 0;
  const questions: Question[] = [];
  for (const row of Array.isArray(rows) ? rows.filter(isRow) : []) {
    const type = String(row.type);
    if (type === 'begin_repeat') repeats += 1;
    else if (type === 'end_repeat') repeats -= 1;
    else if (repeats > 0) continue;
    else if (type === 'begin_group') groups.push(named(row));
    else if (type === 'end_group') groups.pop();
    else questions.push(questionOf(row, type, [...groups]));
  }
  return questions;
}

function questionOf(row: JsonObject, type: string, groups: Question['groups']): Question {
  const { name, labels } = named(row);
  const path = [...groups.map((group) => group.name), name].join('/');
  return { path, name, labels, groups, type, editable: TYPED.includes(type) };
}

/** `$autoname` is the name in submissions where the form gives none (KoboToolbox: kpi/utils/autoname.py). */
function named(row: JsonObject): Question['groups'][number] {
  const labels = Array.isArray(row.label) ? row.label : [row.label ?? null];
  return {
    name: String(row.name ?? row.$autoname ?? ''),
    labels: labels.map((label) => (typeof label === 'string' ? label : null)),
  };
}

const isRow = (row: Json): row is JsonObject => typeof row === 'object' && row !== null && !Array.isArray(row);
