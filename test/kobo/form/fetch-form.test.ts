import { fetchForm } from '../../../src/kobo/form/fetch-form';
import { json, scriptedHttp } from '../../fakes/http';

const ACCOUNT = { server: 'https://kobo.example', key: 'k' };
const UID = `a${'A'.repeat(21)}`;
const OLD = `v${'1'.repeat(21)}`;
const NEW = `v${'2'.repeat(21)}`;
const content = (name: string) => ({ survey: [{ type: 'text', name }], translations: [null] });
const BASE = `https://kobo.example/api/v2/assets/${UID}/`;

test.each([
  ['the deployed form is the saved one', { version_id: NEW, deployed_version_id: NEW }],
  ['it is not deployed', { version_id: NEW, deployed_version_id: null }],
  ['a version would bend the address', { version_id: NEW, deployed_version_id: '../../me' }],
])('one request is enough where %s', (_, versions) => {
  const http = scriptedHttp([json({ ...versions, content: content('saved') })]);
  const form = fetchForm(http, ACCOUNT, UID);
  expect(form.ok && form.value.questions.map(({ name }) => name)).toEqual(['saved']);
  expect(http.sent.map(({ url }) => url)).toEqual([BASE]);
});

test('of a form with a draft the deployed version is read', () => {
  const http = scriptedHttp([
    json({ version_id: NEW, deployed_version_id: OLD, content: content('draft') }),
    json({ uid: OLD, content: content('deployed') }),
  ]);
  const form = fetchForm(http, ACCOUNT, UID);
  expect(form.ok && form.value.questions.map(({ name }) => name)).toEqual(['deployed']);
  expect(http.sent.map(({ url }) => url)).toEqual([BASE, `${BASE}versions/${OLD}/`]);
});

test('a uid that is none is not asked for', () => {
  const http = scriptedHttp([]);
  expect(fetchForm(http, ACCOUNT, '../me')).toEqual({
    ok: false,
    failure: { code: 'project-not-found', project: '../me' },
  });
});

test.each([
  [404, { code: 'project-not-found', project: UID }],
  [401, { code: 'key-refused', server: ACCOUNT.server }],
  [403, { code: 'account-restricted', server: ACCOUNT.server }],
  [502, { code: 'server-trouble', server: ACCOUNT.server, status: 502 }],
])('status %i', (status, failure) => {
  expect(fetchForm(scriptedHttp([json({}, status)]), ACCOUNT, UID)).toEqual({ ok: false, failure });
});

test('an asset without a survey is no form', () => {
  const form = fetchForm(scriptedHttp([json({ content: {} })]), ACCOUNT, UID);
  expect(form).toMatchObject({ ok: false, failure: { code: 'unexpected-answer' } });
});
