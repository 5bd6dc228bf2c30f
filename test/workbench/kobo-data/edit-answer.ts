import { randomUUID } from 'node:crypto';
import type { KoboServer, Project } from '../../kobo-server';
import { Refusal } from '../server/refusal';
import { existing } from './existing';
import { headerOf } from './header-of';
import { type Question, questionsOf } from './questions';
import { idColumn, rewriteExports } from './rewrite-exports';

/**
 * Changes an answer, as somebody who edits a submission in KoboToolbox: `_uuid` becomes another one, `meta/rootUuid` and
 * `_submission_time` stay.
 * @throws Refusal 404 for an unknown submission, 400 for a question that is not typed
 */
export function editAnswer(kobo: KoboServer, project: Project, id: number, path: string, answer: string): void {
  const questions = questionsOf(project);
  const question = questions.find((each) => each.path === path && each.editable);
  if (question === undefined) throw new Refusal(400, `The answer to ${path} cannot be changed here.`);
  const uuid = randomUUID();
  Object.assign(existing(project, id), { [path]: answer, _uuid: uuid, 'meta/instanceID': `uuid:${uuid}` });
  rewriteExports(kobo, project, (rows, settings) => {
    const header = rows[0] ?? [];
    const places = [columnOf(header, questions, question, (each) => headerOf(project, each, settings))];
    const own = header.lastIndexOf('_uuid');
    const ids = idColumn(rows);
    return rows.map((row) =>
      row[ids] === String(id)
        ? replaced(row, [
            [places[0] ?? -1, answer],
            [own, uuid],
          ])
        : row,
    );
  });
}

/** Of questions with the same header each has its column, in the order of the form. -1: the export leaves it out. */
function columnOf(
  header: readonly string[],
  questions: readonly Question[],
  question: Question,
  title: (question: Question) => string,
): number {
  const alike = questions.filter((each) => title(each) === title(question));
  const columns = [...header.keys()].filter((at) => header[at] === title(question));
  return columns[alike.indexOf(question)] ?? -1;
}

function replaced(row: readonly string[], changes: readonly (readonly [number, string])[]): string[] {
  return row.map((cell, at) => changes.find(([place]) => place === at)?.[1] ?? cell);
}
