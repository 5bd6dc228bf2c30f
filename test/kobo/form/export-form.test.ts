import { readExportForm } from '../../../src/kobo/form/export-form';
import { json, scriptedHttp } from '../../fakes/http';

const ACCOUNT = { server: 'https://kobo.example', key: 'k' };
const UID = `a${'A'.repeat(21)}`;
const OLD = `v${'1'.repeat(21)}`;
const NEW = `v${'2'.repeat(21)}`;
const content = (name: string) => ({ survey: [{ type: 'text', name }], translations: [null] });
const EXPORT = `es${'3'.repeat(21)}`;
const PLACE = { project: { uid: UID, name: 'Survey' }, export: { uid: EXPORT, name: 'All' } };
const settings = [null, { uid: 'other' }, { uid: EXPORT, export_settings: { lang: 'French (fr)' } }];
const page = (more: object) => json({ export_settings: settings, ...more });
const read = (http: ReturnType<typeof scriptedHttp>) => readExportForm(http, ACCOUNT, PLACE);
const BASE = `https://kobo.example/api/v2/assets/${UID}/`;

test.each([
  ['the deployed form is the saved one', { version_id: NEW, deployed_version_id: NEW }],
  ['it is not deployed', { version_id: NEW, deployed_version_id: null }],
  ['a version would bend the address', { version_id: NEW, deployed_version_id: '../../me' }],
])('one request is enough where %s', (_, versions) => {
  const http = scriptedHttp([page({ ...versions, content: content('saved') })]);
  const form = read(http);
  expect(form.ok && form.value.form.questions.map(({ name }) => name)).toEqual(['saved']);
  expect(http.sent.map(({ url }) => url)).toEqual([BASE]);
});

test('of a form with a draft the deployed version is read', () => {
  const http = scriptedHttp([
    page({ version_id: NEW, deployed_version_id: OLD, content: content('draft') }),
    json({ uid: OLD, content: content('deployed') }),
  ]);
  const form = read(http);
  expect(form.ok && form.value.form.questions.map(({ name }) => name)).toEqual(['deployed']);
  expect(http.sent.map(({ url }) => url)).toEqual([BASE, `${BASE}versions/${OLD}/`]);
});

test('how the export is made comes with it, and other odd exports do not matter', () => {
  const form = read(scriptedHttp([page({ content: content('saved') })]));
  expect(form.ok && [form.value.options.lang, form.value.options.multipleSelect]).toEqual(['French (fr)', 'both']);
});

test('an export that is gone', () => {
  const http = scriptedHttp([json({ export_settings: [], content: content('saved') })]);
  expect(read(http)).toEqual({ ok: false, failure: { code: 'export-not-found', project: 'Survey', export: 'All' } });
});

test.each([
  [404, { code: 'project-not-found', project: 'Survey' }],
  [401, { code: 'key-refused', server: ACCOUNT.server }],
  [403, { code: 'account-restricted', server: ACCOUNT.server }],
  [502, { code: 'server-trouble', server: ACCOUNT.server, status: 502 }],
])('status %i', (status, failure) => {
  expect(read(scriptedHttp([json({}, status)]))).toEqual({ ok: false, failure });
});

test('an asset without a survey is no form', () => {
  const form = read(scriptedHttp([page({ content: {} })]));
  expect(form).toMatchObject({ ok: false, failure: { code: 'unexpected-answer' } });
});
