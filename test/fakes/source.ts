import type { Source } from '../../src/sync/connection';

/** One export of one project, for tests that need no true server. */
export const SOURCE: Source = {
  server: 'https://kobo.example',
  account: 'alice',
  project: { uid: 'aPrivateHsurvey23456Ab', name: 'Survey' },
  export: { uid: 'esZc9fcyCQbZyT2JGspSKKi', name: 'All' },
  format: 'csv',
};
