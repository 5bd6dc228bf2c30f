import { createHash } from 'node:crypto';
import { makeAccount } from '../../../test/kobo-server';
import type { StepOf } from '../step-shapes';
import { FIRST, type ReplayWorld } from '../world';

/** From now on another person acts, who opens the spreadsheet, with an own key to the project or without one. */
export async function actAs(world: ReplayWorld, { as, key }: StepOf<'as'>) {
  const person = as === 'first' ? FIRST : as;
  world.person = person;
  await world.host.openDocument(person);
  if (key && !world.keys.has(person)) await giveKey(world, person);
  return {};
}

/** An account in KoboToolbox that may see the project's data, and its key in the add-on. */
async function giveKey({ kobo, project, keys, host }: ReplayWorld, person: string): Promise<void> {
  const [seed, name] = [hex(person), (person.split('@')[0] ?? '').toLowerCase().replace(/[^a-z0-9_]/g, '_')];
  const isTaken = kobo.world.accounts.some(({ username }) => username === name);
  const username = isTaken || name === '' ? `person_${seed.slice(0, 8)}` : name;
  kobo.world.accounts.push(makeAccount(username, seed));
  project.shares.push({ user: username, permissions: ['view_submissions'] });
  keys.set(person, seed);
  await host.call(person, 'call', { method: 'connect', asks: { server: kobo.url, key: seed } });
}

/** 40 digits, as keys have. */
const hex = (person: string): string => createHash('sha1').update(person).digest('hex');
