import { signIn } from '../../src/kobo/sign-in';
import { json, redirect, type Scripted, scriptedHttp } from '../fakes/http';

const SERVER = 'https://kobo.example';
const environment = json({ terms_of_service_url: '', country_choices: [] });
const html: Scripted = { body: '<html>', headers: { 'content-type': 'text/html' } };

test('the key is sent only after the server has shown to be KoboToolbox', () => {
  const http = scriptedHttp([environment, json({ username: 'alice' })]);
  expect(signIn(http, SERVER, 'k')).toEqual({ ok: true, value: 'alice' });
  expect(http.sent.map(({ url, headers }) => [url, headers.Authorization])).toEqual([
    [`${SERVER}/api/v2/environment/`, undefined],
    [`${SERVER}/me/`, 'Token k'],
  ]);
});

const notKobo = { code: 'not-kobotoolbox', server: SERVER };

const refusals: [name: string, script: Scripted[], failure: unknown][] = [
  ['a web site', [html], notKobo],
  ['no such page', [json({ detail: 'Not found.' }, 404)], notKobo],
  ['some other JSON', [json({ hello: 1 })], notKobo],
  [
    'another server',
    [redirect('https://eu.kobotoolbox.org/')],
    {
      code: 'redirected-elsewhere',
      server: SERVER,
      target: 'eu.kobotoolbox.org',
    },
  ],
  ['trouble', [{ ...html, status: 503 }], { code: 'server-trouble', server: SERVER, status: 503 }],
  ['no connection', [{ fails: true }], { code: 'unreachable', server: SERVER }],
  ['a wrong key', [environment, json({ detail: 'Invalid token.' }, 401)], { code: 'key-refused', server: SERVER }],
  [
    'an odd /me/',
    [environment, html],
    {
      code: 'unexpected-answer',
      server: SERVER,
      what: 'not the JSON of /me/',
    },
  ],
];

test.each(refusals)('%s', (_, script, failure) => {
  const http = scriptedHttp(script);
  expect(signIn(http, SERVER, 'k')).toEqual({ ok: false, failure });
  expect(http.sent).toHaveLength(script.length);
});
