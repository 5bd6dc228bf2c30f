import { randomUUID } from 'node:crypto';
import type { RawCell } from '../../../src/table/raw';
import type { KoboServer, Project } from '../../kobo-server';
import { Refusal } from '../server/refusal';
import { existing } from './existing';
import { headerOf } from './header-of';
import { type Question, questionsOf } from './questions';
import { rewriteExports } from './rewrite-exports';
import { idOf, placeOf, type Section } from './sections';
import { withCells } from './sheet';

/**
 * Changes an answer, as somebody who edits a submission in KoboToolbox: `_uuid` becomes another one, in rows of repeat groups
 * too; `meta/rootUuid` and `_submission_time` stay.
 * @throws Refusal 404 for an unknown submission, 400 for a question that is not typed
 */
export function editAnswer(kobo: KoboServer, project: Project, id: number, path: string, answer: string): void {
  const questions = questionsOf(project);
  const question = questions.find((each) => each.path === path && each.editable);
  if (question === undefined) throw new Refusal(400, `The answer to ${path} cannot be changed here.`);
  const uuid = randomUUID();
  Object.assign(existing(project, id), { [path]: answer, _uuid: uuid, 'meta/instanceID': `uuid:${uuid}` });
  rewriteExports(kobo, project, (sections, { settings, cells }) => {
    for (const section of sections) {
      const place = columnOf(section, questions, question, (each) => headerOf(project, each, settings));
      change(section, id, [
        [section.isRepeat ? -1 : place, cells.answer(question.type, answer)],
        [placeOf(section, '_uuid'), uuid],
      ]);
    }
    return sections;
  });
}

/** Of questions with the same header each has its column, in the order of the form. -1: the export leaves it out. */
function columnOf(
  { head }: Section,
  questions: readonly Question[],
  question: Question,
  title: (question: Question) => string,
): number {
  const alike = questions.filter((each) => title(each) === title(question));
  const header = head[0] ?? [];
  const columns = [...header.keys()].filter((at) => header[at] === title(question));
  return columns[alike.indexOf(question)] ?? -1;
}

/** Rows stay the same ones: those of repeat groups know theirs by them. */
function change(section: Section, id: number, cells: readonly (readonly [number, RawCell])[]): void {
  for (const row of section.rows) {
    if (idOf(section, row) === String(id)) row.cells = withCells(row.cells, cells);
  }
}
