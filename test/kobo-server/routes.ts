import { createToken, me, readToken, revokeToken } from './account-routes';
import { assetDetail, assetVersion, assetVersions } from './asset-detail';
import { assetHash, assetList, minimalList } from './asset-list';
import type { Handler } from './context';
import { dataOptions, exportData } from './data-hop';
import { apiRoot, environment } from './environment';
import {
  changeExportSetting,
  createExportSetting,
  deleteExportSetting,
  listExportSettings,
  readExportSetting,
} from './export-settings';
import type { Renderer } from './negotiate';
import { API_RENDERERS } from './negotiate';
import { describe, EXPORT_SETTING_ACTIONS } from './options';
import { listSubmissions, readSubmission } from './submissions';

/** An address of the API. Methods that `allow` names and `methods` lacks are known to KoboToolbox but not played here. */
export interface Route {
  readonly pattern: RegExp;
  readonly allow: string;
  readonly methods: Readonly<Record<string, Handler>>;
  readonly renderers: readonly Renderer[];
  /** Answers even an account whose password is flagged. */
  readonly forFlagged: boolean;
}

const ASSET = '/api/v2/assets/([^/.]+)';
const SETTING = `${ASSET}/export-settings/([^/.]+)`;

const READ = 'GET, HEAD, OPTIONS';
const LIST = 'GET, POST, HEAD, OPTIONS';
const ITEM = 'GET, PUT, PATCH, DELETE, HEAD, OPTIONS';

/** A path that ends in a slash, or in `.json`. */
const path = (pattern: string): RegExp => new RegExp(`^${pattern}(?:/|\\.json/?)$`);

const route = (pattern: RegExp, allow: string, methods: Record<string, Handler>): Route => ({
  pattern,
  allow,
  methods,
  renderers: API_RENDERERS,
  forFlagged: false,
});

const forFlagged = (made: Route): Route => ({ ...made, forFlagged: true });

const DATA_RENDERERS: readonly Renderer[] = [
  { format: 'csv', media: 'text/csv' },
  { format: 'xlsx', media: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
];

/** Data addresses end in a suffix or in a slash; the third capture is the suffix. */
const data = (pattern: RegExp): Route => ({
  ...route(pattern, READ, { GET: exportData, OPTIONS: dataOptions }),
  renderers: DATA_RENDERERS,
});

/** All that the local server plays, the more particular first. */
export const ROUTES: readonly Route[] = [
  forFlagged(route(path('/me'), 'GET, PATCH, DELETE, HEAD, OPTIONS', { GET: me, OPTIONS: describe('Current User') })),
  forFlagged(
    route(path('/token'), 'GET, POST, DELETE, HEAD, OPTIONS', {
      GET: readToken,
      POST: createToken,
      DELETE: revokeToken,
      OPTIONS: describe('Token'),
    }),
  ),
  route(path('/api/v2'), READ, { GET: apiRoot, OPTIONS: describe('Api Root') }),
  route(path('/api/v2/environment'), READ, { GET: environment, OPTIONS: describe('Environment') }),
  route(path('/api/v2/assets'), LIST, { GET: assetList, OPTIONS: describe('Asset List') }),
  route(path('/api/v2/assets/minimal-list'), READ, { GET: minimalList, OPTIONS: describe('Minimal List') }),
  route(path('/api/v2/assets/hash'), READ, { GET: assetHash, OPTIONS: describe('Hash') }),
  data(new RegExp(`^${SETTING}/data()/$`)),
  data(new RegExp(`^${SETTING}/data\\.([a-z0-9]+)/?$`)),
  route(path(`${ASSET}/export-settings`), LIST, {
    GET: listExportSettings,
    POST: createExportSetting,
    OPTIONS: describe('Asset Export Settings List', EXPORT_SETTING_ACTIONS),
  }),
  route(path(SETTING), ITEM, {
    GET: readExportSetting,
    PUT: changeExportSetting,
    PATCH: changeExportSetting,
    DELETE: deleteExportSetting,
    OPTIONS: describe('Asset Export Settings Instance'),
  }),
  route(path(`${ASSET}/data`), READ, { GET: listSubmissions, OPTIONS: describe('Data List') }),
  route(path(`${ASSET}/data/([^/.]+)`), 'GET, DELETE, HEAD, OPTIONS', { GET: readSubmission }),
  route(path(`${ASSET}/versions`), LIST, { GET: assetVersions }),
  route(path(`${ASSET}/versions/([^/.]+)`), ITEM, { GET: assetVersion }),
  route(path(`${ASSET}/(?:exports|counts|hooks)`), LIST, {}),
  route(path(ASSET), ITEM, { GET: assetDetail, OPTIONS: describe('Asset Instance') }),
];
