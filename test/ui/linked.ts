import type { LinkedProject } from '../../src/sync/linked-project';
import { runRecord } from './run';

/** A project that a person linked and imported into two tabs, but for what is given. */
export const linkedProject = (given: Partial<LinkedProject> = {}): LinkedProject => ({
  id: 'link0001',
  ownership: 'mine',
  project: 'Household survey',
  uid: 'aPrivateHsurvey23456Ab',
  export: 'All',
  server: 'https://kobo.example',
  account: 'alice',
  tab: { name: 'Household survey', sheet: 1 },
  tabs: [
    { table: '', name: 'Household survey', sheet: 1 },
    { table: 'members', name: 'Household survey – Members', sheet: 2 },
  ],
  hourly: true,
  lastRun: runRecord(),
  progress: null,
  ...given,
});
