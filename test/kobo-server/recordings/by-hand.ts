import type { World } from '../world';
import type { Topic } from './exchange';

/** Changes the world before a question, as the title of the recording says it was done on the server. `now`: epoch milliseconds. */
type ByHand = (world: World, now: number) => void;

const UNDER_WAY = 'esXiDJT7WgN372tvg2iMcKi';
const PATCHED = 'esa43VVUhVTPp2VCaj5JLrh';

/** The CSV run of alice for an export setting gets another age and state. */
function age(uid: string, seconds: number, state: 'processing' | 'complete' | 'error'): ByHand {
  return (world, now) => {
    const run = world.runs.find((each) => each.exportUid === uid && each.user === 'alice' && each.format === 'csv');
    if (run === undefined) throw new Error(`There is no run of ${uid}.`);
    const error = state === 'error' ? { type: 'KeyError', text: "'boom'" } : null;
    Object.assign(run, { created: now - seconds * 1000, state, error, readyAt: null });
  };
}

function account(username: string, change: { key: string }): ByHand {
  return (world) => {
    Object.assign(world.accounts.find((each) => each.username === username) ?? {}, change);
  };
}

function shares(projectUid: string, user: string): ByHand {
  return (world) => {
    const project = world.projects.find(({ uid }) => uid === projectUid);
    if (project === undefined) throw new Error(`There is no project ${projectUid}.`);
    project.shares = project.shares.filter((share) => share.user !== user);
    project.shares.push({ user, permissions: ['view_asset'] });
  };
}

const STATES: Record<string, ByHand> = {
  '503: the same export is being made (row status processing, fresh)': age(UNDER_WAY, 0.5, 'processing'),
  '503: row processing, 60 s old': age(UNDER_WAY, 60.5, 'processing'),
  '503: row processing, 115 s old': age(UNDER_WAY, 115.5, 'processing'),
  '503: row processing, 119 s old': age(UNDER_WAY, 119.5, 'processing'),
  '503: row processing, 130 s old': age(UNDER_WAY, 130.5, 'processing'),
  '503: row processing, 290 s old': age(UNDER_WAY, 290.5, 'processing'),
  '503: row processing, 299 s old': age(UNDER_WAY, 299.5, 'processing'),
  'row processing, 301 s old: a new run': age(UNDER_WAY, 301, 'processing'),
  'complete, 298 s old': age(UNDER_WAY, 298, 'complete'),
  'complete, over 300 s old: fresh run': age(UNDER_WAY, 301, 'complete'),
  '500: cached error': age(UNDER_WAY, 0.5, 'error'),
  '500: cached error, 299 s old': age(UNDER_WAY, 299, 'error'),
  'error over 300 s old: tried again': age(UNDER_WAY, 301, 'error'),
  'after PATCH, cache expired': age(PATCHED, 301, 'complete'),
};

const PERMISSIONS: Record<string, ByHand> = {
  'list as carol, who has only view_asset on one project': shares('aZeroSubmissions2345Ef', 'carol'),
  'bob: second hop after his permission was removed': shares('aPrivateHsurvey23456Ab', 'bob'),
  'gina: second hop after her key was replaced: 500 HTML, not 401': account('gina', {
    key: '5ec0ndc0d8b35f2a6e1c9b7d4f0835a2c6e8d1b7',
  }),
};

const BY_TOPIC: Partial<Record<Topic, Record<string, ByHand>>> = {
  sync_export_states: STATES,
  names_languages_permissions: PERMISSIONS,
};

/** What was set up by hand before the question with this title; null: nothing. */
export const byHand = (topic: Topic, title: string): ByHand | null => BY_TOPIC[topic]?.[title] ?? null;
