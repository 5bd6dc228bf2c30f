import type { LinkedProject } from '../../../src/sync/linked-project';
import { chosen } from '../chosen';
import { type Asked, ask } from '../run/ask';
import { type RunEntry, runEntry } from '../run/run-entry';
import { runStep } from '../run/run-step';
import type { StepOf } from '../step-shapes';
import type { ReplayWorld } from '../world';

type Connect = StepOf<'connect'>['connect'];

/** Links the named export with the history's choices, and imports it. */
export async function connect(world: ReplayWorld, { tab, ...misfortune }: Connect, step: number): Promise<RunEntry> {
  const linked = await link(world, tab);
  if (!linked.result?.ok) return notRun(world, linked);
  const { id } = linked.result.value;
  world.links.push({ person: world.person, id });
  const changed = await firstChoices(world, id, step);
  if (changed !== null && !changed.result?.ok) return notRun(world, changed);
  return await runStep(world, 'refresh', id, misfortune);
}

/** The tab is called like the project that the person chose, so a wish for its name is a wish for that. */
async function link(world: ReplayWorld, tab: string | undefined): Promise<Asked<unknown> & { result: LinkAnswer }> {
  const { kobo, project, setting, format, keys, person } = world;
  const known = await ask(world, 'connect', { server: kobo.url, key: keys.get(person) ?? '' });
  if (!known.result?.ok) return { ...known, result: known.result };
  return await ask(world, 'link', {
    ...known.result.value,
    project: { uid: project.uid, name: tab ?? project.name },
    choice: { kind: 'saved', export: { uid: setting.uid, name: setting.name } },
    format,
  });
}

type LinkAnswer = Asked<LinkedProject>['result'];

/** Whoever writes a history knows the whole export, not only what its form lets expect: nothing in it is held back. */
async function firstChoices(world: ReplayWorld, id: string, step: number): Promise<Asked<unknown> | null> {
  const { choices } = world.history;
  if (Object.keys(choices).length === 0) return null;
  const options = await ask(world, 'importOptions', { id });
  const languages = options.result?.ok ? options.result.value.languages : [];
  const seen = [...new Set(world.headers.all().map(({ key }) => key))];
  return await ask(world, 'changeChoices', { id, choices: chosen(world, choices, languages, step), seen });
}

const notRun = (world: ReplayWorld, { outcome, result }: Asked<unknown>): RunEntry =>
  runEntry(world, {
    connection: '',
    outcome,
    record: null,
    failure: result?.ok === false ? result.failure : null,
    refused: [],
  });
