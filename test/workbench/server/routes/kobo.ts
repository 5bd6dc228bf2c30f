import * as v from 'valibot';
import { findProject, householdLater, type Project } from '../../../kobo-server';
import type { KoboView, ProjectView } from '../../contract';
import { addSubmission } from '../../kobo-data/add-submission';
import { deleteSubmission } from '../../kobo-data/delete-submission';
import { editAnswer } from '../../kobo-data/edit-answer';
import { FAULTS, faultViews, switchFault } from '../../kobo-data/faults';
import { submissionsOf } from '../../kobo-data/submissions-of';
import type { Desk } from '../desk';
import { Refusal } from '../refusal';
import { posted, type Route } from './route';

/** What the KoboToolbox server has. */
export const kobo: Route = ({ kobo: server }): KoboView => ({
  url: server.url,
  accounts: server.world.accounts.map(({ username, key }) => ({ username, key })),
  projects: server.world.projects.map(projectView),
  faults: faultViews(server.faults),
});

const projectView = (project: Project): ProjectView => ({
  uid: project.uid,
  name: project.name,
  owner: project.owner,
  status: project.status,
  submissions: project.submissions.length,
  exports: project.exportSettings.map(({ uid, name }) => ({ uid, name })),
  secondsToExport: project.secondsToExport,
});

/** The submissions of a project. Query: `project`. */
export const submissions: Route = (desk, { query }) => submissionsOf(projectOf(desk, query.get('project') ?? ''));

/** @throws Refusal 404 */
function projectOf({ kobo: server }: Desk, uid: string): Project {
  const project = findProject(server.world, uid);
  if (project === undefined) throw new Refusal(404, 'KoboToolbox has no such project.');
  return project;
}

/** Weeks later: the private household survey was edited, redeployed and has new submissions. */
export const later = posted({}, (desk) => {
  householdLater(desk.kobo.world);
  desk.changed();
  return null;
});

export const add = posted({ project: v.string() }, (desk, { project }) => {
  const id = addSubmission(desk.kobo, projectOf(desk, project), desk.host.clock.now());
  desk.changed();
  return { id };
});

export const remove = posted({ project: v.string(), id: v.number() }, (desk, { project, id }) => {
  deleteSubmission(desk.kobo, projectOf(desk, project), id);
  desk.changed();
  return null;
});

export const edit = posted(
  { project: v.string(), id: v.number(), path: v.string(), answer: v.string() },
  (desk, { project, id, path, answer }) => {
    editAnswer(desk.kobo, projectOf(desk, project), id, path, answer);
    desk.changed();
    return null;
  },
);

/** How long KoboToolbox takes for an export: over 120 seconds it gives up. */
export const exportTime = posted(
  { project: v.string(), seconds: v.pipe(v.number(), v.minValue(0), v.maxValue(3600)) },
  (desk, { project, seconds }) => {
    projectOf(desk, project).secondsToExport = seconds;
    desk.changed();
    return null;
  },
);

export const fault = posted({ id: v.picklist(FAULTS.map(({ id }) => id)), on: v.boolean() }, (desk, { id, on }) => {
  switchFault(desk.kobo.faults, id, on);
  desk.changed();
  return null;
});
