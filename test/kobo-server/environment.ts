import { json, text } from './answer';
import type { Handler } from './context';
import values from './environment-values.json';

/** `/api/v2/environment/`: public (KoboToolbox: kpi/views/v2/environment.py); long lists of choices are shortened. */
export const environment: Handler = ({ links }) => json(200, { ...values, open_rosa_server: links.base });

/** `/api/v2/`: the names of the lists. */
export const apiRoot: Handler = ({ links }) =>
  json(200, Object.fromEntries(LISTS.map((name) => [name, links.to(`/api/v2/${name}/`)])));

/** `/service_health/minimal/`: `ok`, whoever asks. */
export const minimalHealth = () => text(200, 'ok');

const LISTS = [
  'assets',
  'asset_snapshots',
  'asset_subscriptions',
  'asset_usage',
  'imports',
  'organizations',
  'permissions',
  'project-views',
  'service_usage',
  'users',
  'user-reports',
  'tags',
  'terms-of-service',
  'project-ownership/invites',
  'languages',
  'transcription-services',
  'translation-services',
  'audit-logs',
  'access-logs',
  'access-logs/me',
  'project-history-logs',
  'access-logs/export',
  'access-logs/me/export',
  'authorized_application/users',
];
