import { forget } from './run';
import type { World } from './world';
import { findProject } from './world';

/** Puts content behind an export setting and ends all its runs, so that the next request gets a new file. */
export function serveFile(
  world: World,
  projectUid: string,
  exportUid: string,
  file: { csv?: Buffer | string; xlsx?: Buffer },
): void {
  const project = findProject(world, projectUid);
  if (project === undefined) throw new Error(`The world has no project ${projectUid}.`);
  if (!project.exportSettings.some(({ uid }) => uid === exportUid)) {
    throw new Error(`The project ${projectUid} has no export setting ${exportUid}.`);
  }
  project.served[exportUid] = {
    ...project.served[exportUid],
    ...(file.csv === undefined ? {} : { csv: Buffer.from(file.csv) }),
    ...(file.xlsx === undefined ? {} : { xlsx: file.xlsx }),
  };
  for (const run of world.runs.filter((each) => each.exportUid === exportUid)) forget(world, run);
}
