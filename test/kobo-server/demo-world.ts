import { fixtureForm } from './fixture';
import { fillFrom, fixtureProject } from './fixture-project';
import { makeProject, setForm } from './make-project';
import { forget } from './run';
import type { Account, World } from './world';
import { ANONYMOUS, emptyWorld, findProject } from './world';

/** The API key of `alice`, who owns the demo's projects. Invented, like all keys here. */
export const DEMO_KEY = 'a11ce5d0e7b4c39f2a6817b0c4d9e35f8a2b6c10';

/** The API key of `bob`, who may view the private household survey. */
export const BOB_KEY = 'b0b5e5f42d7c8a9360b4e1f7a5c2d8093e6f4b70';

/** The API key of `carol`, with whom nothing is shared. */
export const CAROL_KEY = 'ca401d8e72b5f6a3094c1e7d8b2f5a6390e4c7d0';

/** The uids of the demo's projects. */
export const DEMO_PROJECTS = {
  household: 'aHouseholdSurveyDemo01',
  householdPublic: 'aHouseholdPublicDemo01',
  market: 'aMarketPricesDemo00001',
  clinic: 'aClinicVisitsEmpty0001',
  draft: 'aDraftNeverDeployed001',
  archived: 'aArchivedProjectDemo01',
} as const;

/** The saved export of the household survey that is shown first. */
export const DEMO_EXPORT = 'English labels (CSV)';

/** An account that can sign in: `NAME-pass-2026` is its password. */
export const makeAccount = (username: string, key: string | null, parts: Partial<Account> = {}): Account => ({
  username,
  password: `${username}-pass-2026`,
  key,
  active: true,
  twoFactor: false,
  passwordFlagged: false,
  ...parts,
});

/** The demo: alice's six projects made from the fixtures, bob who may view one, carol who may view none but the public one. */
export function demoWorld(): World {
  const world = emptyWorld();
  world.accounts = [makeAccount('alice', DEMO_KEY), makeAccount('bob', BOB_KEY), makeAccount('carol', CAROL_KEY)];
  world.projects = [
    fixtureProject('household_survey', { shares: [{ user: 'bob', permissions: ['view_submissions'] }] }),
    fixtureProject('household_survey', {
      uid: DEMO_PROJECTS.householdPublic,
      name: 'Household survey (public)',
      shares: [{ user: ANONYMOUS, permissions: ['view_submissions'] }],
    }),
    fixtureProject('market_prices'),
    fixtureProject('clinic_visits_empty'),
    draft(),
    fixtureProject('household_survey', {
      uid: DEMO_PROJECTS.archived,
      name: 'Archived project',
      status: 'archived',
    }),
  ];
  return world;
}

function draft() {
  const project = makeProject({ uid: DEMO_PROJECTS.draft, name: 'Draft never deployed', status: 'draft' });
  setForm(project, fixtureForm('clinic_visits_empty'));
  fillFrom(project, 'clinic_visits_empty');
  return Object.assign(project, { dateDeployed: null });
}

/** The uid of a project's export setting by its name. Fails if there is none. */
export function exportUid(world: World, projectUid: string, name: string): string {
  const setting = findProject(world, projectUid)?.exportSettings.find((each) => each.name === name);
  if (setting === undefined) throw new Error(`The project ${projectUid} has no export setting "${name}".`);
  return setting.uid;
}

/** Lets time pass in the demo: the private household survey is edited, redeployed and has new submissions. */
export function householdLater(world: World): void {
  const project = findProject(world, DEMO_PROJECTS.household);
  if (project === undefined) throw new Error('The world has no household survey.');
  setForm(project, fixtureForm('household_survey_later'));
  project.served = {};
  fillFrom(project, 'household_survey_later');
  const uids = project.exportSettings.map(({ uid }) => uid);
  for (const run of world.runs.filter((each) => uids.includes(each.exportUid))) forget(world, run);
}
