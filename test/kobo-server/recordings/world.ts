import { makeAccount } from '../demo-world';
import { fixtureForm, fixtureSubmissions } from '../fixture';
import { fixtureProject } from '../fixture-project';
import type { JsonObject } from '../json';
import { makeProject, setForm } from '../make-project';
import { uidFrom } from '../uid';
import type { ExportSetting, Permission, Project, Share, World } from '../world';
import { ANONYMOUS, emptyWorld } from '../world';
import type { Topic } from './exchange';
import { MADE_LATER, SETTINGS } from './settings';

/** The people, projects and export settings that the recordings were made with. */
export function recordedWorld(topic: Topic): World {
  const later = topic === 'names_languages_permissions' ? MADE_LATER : [];
  const projects = [
    household('aPrivateHsurvey23456Ab', 'Household survey', 0, 180, { shares: householdShares() }),
    household('aPubLicHsurvey234567Cd', 'Household survey (public)', 180, 60, { shares: [everybody()] }),
    household('aArchivedProject2345Jk', 'Archived project', 240, 5, { status: 'archived' }),
    fixtureProject('clinic_visits_empty', { uid: 'aZeroSubmissions2345Ef', settings: NO_SETTINGS }),
    fixtureProject('market_prices', { uid: 'aMarketPrices23456789L', settings: NO_SETTINGS }),
    members(),
    draft('aDraftNeverDepLoyed2Gh', 'Draft never deployed', true),
    ...Array.from({ length: 110 }, (_, at) => draft(uidFrom('a', `draft ${at}`), smallName(at), false)),
    ...Array.from({ length: 5 }, (_, at) => libraryQuestion(at)),
    ...later.map(([uid, name, languages]) => madeLater(uid, name, languages)),
  ];
  for (const project of projects) asRecorded(project);
  return { ...emptyWorld(), accounts: accounts(), projects, ownUrl: 'https://kobo.example' };
}

const accounts = () => [
  makeAccount('alice', 'a11ce00d5e7b4c39f2a6817b0c4d9e35f8a2b6c1'),
  makeAccount('bob', 'b0b1e5f42d7c8a9360b4e1f7a5c2d8093e6f4b7a'),
  makeAccount('carol', 'ca401d8e72b5f6a3094c1e7d8b2f5a6390e4c7d1'),
  makeAccount('dave', 'da5e3c9b1f7a4d2860e5b8c3f1a9d7426e0b5c84', { active: false }),
  makeAccount('erin', 'e4177f0a6b3c9d5812e7a4f0c6b8d1395a2e7f46', { twoFactor: true }),
  makeAccount('frank', 'f4a9c2e7b5d0813f6a2c8e4b7d1f095ac3e6b812', { passwordFlagged: true }),
  makeAccount('gina', '91a7e4c0d8b35f2a6e1c9b7d4f0835a2c6e8d1b7'),
  makeAccount('hugo', '4906d2b8f5a1c7e3094b6d8f2a5c7e1903b4d6f8'),
];

const share = (user: string, permission: Permission): Share => ({ user, permissions: [permission] });

const everybody = (): Share => share(ANONYMOUS, 'view_submissions');

const householdShares = (): Share[] => [
  share('bob', 'view_submissions'),
  { ...share('gina', 'partial_submissions'), partialIds: Array.from({ length: 70 }, (_, at) => at + 1) },
  share('hugo', 'manage_asset'),
];

/** The household survey with `count` submissions; in the recordings `_id` counted from 1 through all projects. */
function household(uid: string, name: string, before: number, count: number, parts: Partial<Project>): Project {
  const project = fixtureProject('household_survey', { uid, name, ...parts });
  project.settings = parts.status === 'archived' ? NO_SETTINGS : HOUSEHOLD_SETTINGS;
  project.submissions = project.submissions.slice(0, count).map((each, at) => ({ ...each, _id: before + at + 1 }));
  project.files = project.files.map((file) =>
    file.format === 'csv' ? { ...file, content: renumbered(file.content) } : file,
  );
  return project;
}

/** The CSV with the `_id` of the recordings: 1, 2, 3 in the order of the rows. */
function renumbered(csv: Buffer): Buffer {
  const ids = fixtureSubmissions('household_survey').map(({ _id }) => String(_id));
  return Buffer.from(
    csv.toString('utf8').replace(/"(\d{7})"/g, (cell, id) => (ids.includes(id) ? `"${ids.indexOf(id) + 1}"` : cell)),
  );
}

const NO_SETTINGS: JsonObject = { sector: {}, country: [], description: '', organization: '', country_codes: [] };

const HOUSEHOLD_SETTINGS: JsonObject = {
  sector: { label: 'Humanitarian - Multiple Clusters', value: 'Humanitarian - Multiple Clusters' },
  country: [{ label: 'Mauritius', value: 'MUS' }],
  description: 'Invented data.',
  organization: '',
  country_codes: ['MUS'],
};

/** A repeat group called like the project but for its case. */
function members(): Project {
  const row = (type: string, name: string, label: string): JsonObject => ({ type, name, label: [label], $kuid: name });
  const survey = [row('text', 'group', 'Name of the group'), row('begin_repeat', 'members', 'People')];
  const project = makeProject({
    uid: 'aMembersCLash23456789P',
    name: 'Members',
    dateModified: '2026-11-23T22:29:30.550465Z',
    submissions: [{ _id: 286, _submission_time: '2026-11-23T22:29:30.565045' }],
  });
  setForm(project, {
    content: { ...project.content, survey },
    summary: { labels: ['Name of the group'], row_count: 3 },
  });
  project.files = [{ format: 'csv', settings: { lang: '_default' }, content: oneRow('Name of the group', 286) }];
  return project;
}

const smallName = (at: number): string => `Small draft ${String(at).padStart(3, '0')}`;

function draft(uid: string, name: string, withForm: boolean): Project {
  const project = makeProject({ uid, name, status: 'draft', versions: [] });
  if (withForm) setForm(project, fixtureForm('clinic_visits_empty'));
  else project.summary = { languages: [] };
  return Object.assign(project, { dateDeployed: null, settings: NO_SETTINGS });
}

const libraryQuestion = (at: number): Project =>
  makeProject({
    uid: uidFrom('a', `question ${at}`),
    name: `Library question ${at}`,
    assetType: 'question',
    status: '-',
    dateDeployed: null,
    dateModified: `2026-11-23T22:29:31.${at}00000Z`,
    settings: {},
    summary: { ...makeProject({ uid: 'a', name: '' }).summary, labels: ['Q'], row_count: 1 },
  });

/** A project with one question; its file is not looked into. */
function madeLater(uid: string, name: string, translations: (string | null)[]): Project {
  const project = makeProject({ uid, name });
  setForm(project, { content: { ...project.content, translations }, summary: { labels: ['Q'], row_count: 1 } });
  project.files = [{ format: 'csv', settings: { lang: '_xml' }, content: oneRow('q1', 287) }];
  return project;
}

/** A CSV with one question and one answer. */
function oneRow(question: string, id: number): Buffer {
  const about = [
    '_submission_time',
    '_validation_status',
    '_notes',
    '_status',
    '_submitted_by',
    '__version__',
    '_tags',
  ];
  const header = [question, '_id', '_uuid', ...about, 'meta/rootUuid', '_index'];
  const row = header.map((name) => (name === '_id' ? String(id) : name === '_index' ? '1' : 'one'));
  return Buffer.from([header, row].map((cells) => `"${cells.join('";"')}"\r\n`).join(''));
}

/** When each project was deployed in the recordings; so the lists come in the same order. */
const DEPLOYED: Record<string, string> = {
  aPrivateHsurvey23456Ab: '2026-11-23T22:28:52.985585Z',
  aPubLicHsurvey234567Cd: '2026-11-23T22:29:16.098245Z',
  aZeroSubmissions2345Ef: '2026-11-23T22:29:24.149082Z',
  aArchivedProject2345Jk: '2026-11-23T22:29:26.650058Z',
  aMarketPrices23456789L: '2026-11-23T22:29:27.350468Z',
  aMembersCLash23456789P: '2026-11-23T22:29:30.540921Z',
};

function asRecorded(project: Project): void {
  const deployed = DEPLOYED[project.uid];
  if (deployed !== undefined) Object.assign(project, { dateDeployed: deployed, dateModified: deployed });
  if (project.uid === 'aMarketPrices23456789L') {
    project.versions = project.versions.map((version) => ({ ...version, uid: 'vLhDLqUw5e5Fga9ghL97yn' }));
  }
  const own = SETTINGS.filter(([uid]) => uid === project.uid);
  project.served = {};
  project.exportSettings = own.map(([, uid, name, settings], at): ExportSetting => {
    const time = new Date(Date.UTC(2026, 10, 23, 22, 29, 0, own.length - at));
    return { uid, name, settings, dateModified: time.toISOString().replace('Z', '000Z') };
  });
}
