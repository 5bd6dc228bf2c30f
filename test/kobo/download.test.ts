import { downloadCsv } from '../../src/kobo/download';
import { json, redirect, type Scripted, scriptedHttp } from '../fakes/http';

const SERVER = 'https://kobo.example';
const ACCOUNT = { server: SERVER, key: 'k'.repeat(40) };
const PLACE = {
  project: { uid: 'aPrivateHsurvey23456Ab', name: 'Survey' },
  export: { uid: 'esZc9fcyCQbZyT2JGspSKKi', name: 'All' },
};
const FILE = '/private-media/alice/exports/a/Survey_-_2026-11-23-22-29-58.csv';
const CSV = '"a";"é"\r\n"1";"2"\r\n';
const html = (status: number): Scripted => ({ status, headers: { 'content-type': 'text/html' }, body: '<h1>No</h1>' });
const text = (status: number, body: string, headers = {}): Scripted => ({
  status,
  headers: { 'content-type': 'text/plain', ...headers },
  body,
});
const file = (body: string, headers: Record<string, string> = {}): Scripted => ({ headers, body });
const detail = (...codenames: string[]) =>
  json({
    ...PLACE.project,
    owner__username: 'alice',
    effective_permissions: codenames.map((codename) => ({ codename })),
  });

test('first hop, redirect, file', () => {
  const http = scriptedHttp([redirect(FILE), file(CSV, { 'content-length': '19' })]);
  expect(downloadCsv(http, ACCOUNT, PLACE)).toEqual({ ok: true, value: { path: FILE, text: CSV } });
  expect(http.sent.map(({ url, headers }) => [url, headers.Accept])).toEqual([
    [`${SERVER}/api/v2/assets/${PLACE.project.uid}/export-settings/${PLACE.export.uid}/data.csv`, '*/*'],
    [SERVER + FILE, '*/*'],
  ]);
});

test.each([
  ['packed', { 'content-length': '9', 'content-encoding': 'gzip' }],
  ['unpacked longer than announced', { 'content-length': '9' }],
  ['no length', {}],
])('a whole file, %s', (_, headers) => {
  const http = scriptedHttp([redirect(FILE), file(CSV, headers)]);
  expect(downloadCsv(http, ACCOUNT, PLACE).ok).toBe(true);
});

test('a second hop that fails is tried once more from the first hop, which tells the truth', () => {
  const http = scriptedHttp([redirect(FILE), html(500), json({ detail: 'Invalid token.' }, 401)]);
  expect(downloadCsv(http, ACCOUNT, PLACE)).toEqual({ ok: false, failure: { code: 'key-refused', server: SERVER } });
});

test('a file replaced between the hops is fetched again', () => {
  const http = scriptedHttp([redirect(FILE), html(404), redirect(`${FILE}2`), file(CSV)]);
  expect(downloadCsv(http, ACCOUNT, PLACE)).toEqual({ ok: true, value: { path: `${FILE}2`, text: CSV } });
});

const PYTHON = `Synchronous export failed. Some useful information may appear below. You may retry again after 273 seconds. Sooner retries will return the same error without attempting the export again\n\n{'error': "can't find 'x'", 'error_type': 'KeyError'}\n`;

const failures: [name: string, script: Scripted[], failure: unknown][] = [
  ['401', [json({ detail: 'Invalid token.' }, 401)], { code: 'key-refused', server: SERVER }],
  ['403', [json({ detail: 'restricted' }, 403)], { code: 'account-restricted', server: SERVER }],
  [
    '404, project gone',
    [json({}, 404), json({ detail: 'Not found.' }, 404)],
    {
      code: 'project-not-found',
      project: 'Survey',
    },
  ],
  ['404, no permission', [json({}, 404), detail('view_asset')], { code: 'no-permission', project: 'Survey' }],
  [
    '404, export gone',
    [json({}, 404), detail('view_asset', 'view_submissions')],
    {
      code: 'export-not-found',
      project: 'Survey',
      export: 'All',
    },
  ],
  [
    '404, partial permission, export gone',
    [json({}, 404), detail('partial_submissions')],
    {
      code: 'export-not-found',
      project: 'Survey',
      export: 'All',
    },
  ],
  [
    '503 in progress',
    [text(503, 'Another client', { 'retry-after': '45' })],
    {
      code: 'export-in-progress',
      retryAfterSeconds: 45,
    },
  ],
  [
    '503 with a date',
    [text(503, 'Another client', { 'retry-after': 'Wed, 21 Oct' })],
    {
      code: 'export-in-progress',
      retryAfterSeconds: 60,
    },
  ],
  ['503 maintenance', [html(503)], { code: 'server-trouble', server: SERVER, status: 503 }],
  [
    '500 of the export',
    [text(500, PYTHON)],
    {
      code: 'export-failed',
      detail: "can't find 'x'",
      retryAfterSeconds: 273,
    },
  ],
  ['500 page', [html(500)], { code: 'server-trouble', server: SERVER, status: 500 }],
  ['504', [html(504)], { code: 'export-too-slow' }],
  ['406', [text(406, 'None')], { code: 'unexpected-answer', server: SERVER, what: 'status 406 for the data' }],
  ['HTML with 200', [redirect(FILE), file('\n<!DOCTYPE html>')], { code: 'not-csv', found: 'html' }],
  ['XLSX', [redirect(FILE), file('PK\u0003\u0004')], { code: 'not-csv', found: 'xlsx' }],
  ['nothing', [redirect(FILE), file('')], { code: 'not-csv', found: 'nothing' }],
  ['JSON', [redirect(FILE), file('{"detail":1}')], { code: 'not-csv', found: 'other' }],
  ['cut, by length', [redirect(FILE), file(CSV, { 'content-length': '23' })], { code: 'download-cut' }],
  ['cut, in a cell', [redirect(FILE), file(CSV.slice(0, -4))], { code: 'download-cut' }],
  ['cut, in the line end', [redirect(FILE), file(CSV.slice(0, -1))], { code: 'download-cut' }],
];

test.each(failures)('%s', (_, script, failure) => {
  const http = scriptedHttp(script);
  expect(downloadCsv(http, ACCOUNT, PLACE)).toEqual({ ok: false, failure });
  expect(http.sent).toHaveLength(script.length);
});
