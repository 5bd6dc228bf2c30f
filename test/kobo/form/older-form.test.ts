import { readOlderForm } from '../../../src/kobo/form/older-form';
import { json, type Scripted, scriptedHttp } from '../../fakes/http';

const ACCOUNT = { server: 'https://kobo.example', key: 'k' };
const UID = `a${'A'.repeat(21)}`;
const OLD = `v${'1'.repeat(21)}`;

function read(answer: Scripted) {
  const http = scriptedHttp([answer]);
  return { http, form: readOlderForm(http, ACCOUNT, UID, OLD) };
}

test('an older version takes one request', () => {
  const { http, form } = read(
    json({ uid: OLD, content: { survey: [{ type: 'text', name: 'a' }], translations: [null] } }),
  );
  expect(form.ok && form.value?.questions.map(({ name }) => name)).toEqual(['a']);
  expect(http.sent.map(({ url }) => url)).toEqual([`https://kobo.example/api/v2/assets/${UID}/versions/${OLD}/`]);
});

test.each<[string, Scripted]>([
  ['that the server does not have any more', json({}, 404)],
  ['without a survey', json({ content: {} })],
])('a version %s is none', (_, answer) => {
  expect(read(answer).form).toEqual({ ok: true, value: null });
});

test.each([
  [502, 'server-trouble'],
  [401, 'key-refused'],
])('a version that is out of reach now ends it: status %i', (status, code) => {
  expect(read(json({}, status)).form).toMatchObject({ ok: false, failure: { code } });
});
