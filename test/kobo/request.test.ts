import { get } from '../../src/kobo/request';
import { redirect, scriptedHttp } from '../fakes/http';

const ACCOUNT = { server: 'https://kobo.example', key: 'k'.repeat(40) };

test('the key goes with every hop on the same origin', () => {
  const http = scriptedHttp([redirect('/b', 301), redirect('https://kobo.example/c'), { body: 'end' }]);
  const answer = get(http, ACCOUNT, '/a', '*/*');
  expect(answer.ok && [answer.value.text(), answer.value.hops, answer.value.path]).toEqual(['end', 2, '/c']);
  expect(http.sent.map(({ url, headers }) => [url, headers.Authorization, headers.Accept])).toEqual(
    ['/a', '/b', '/c'].map((path) => [`https://kobo.example${path}`, `Token ${ACCOUNT.key}`, '*/*']),
  );
});

test('nothing is sent to another origin', () => {
  const http = scriptedHttp([redirect('https://evil.example/b')]);
  expect(get(http, ACCOUNT, '/a', '*/*')).toEqual({
    ok: false,
    failure: { code: 'redirected-elsewhere', server: ACCOUNT.server, target: 'evil.example' },
  });
  expect(http.sent).toHaveLength(1);
});

test('a circle ends after five redirects', () => {
  const http = scriptedHttp(Array.from({ length: 7 }, () => redirect('/a')));
  expect(get(http, ACCOUNT, '/a', '*/*')).toEqual({
    ok: false,
    failure: { code: 'too-many-redirects', server: ACCOUNT.server },
  });
  expect(http.sent).toHaveLength(6);
});

test('without a key nothing is authorised', () => {
  const http = scriptedHttp([{}]);
  get(http, { ...ACCOUNT, key: null }, '/a', '*/*');
  expect(Object.keys(http.sent[0]?.headers ?? {})).not.toContain('Authorization');
});

test('a broken connection names the server only', () => {
  const http = scriptedHttp([{ fails: true }]);
  const failure = { code: 'unreachable', server: ACCOUNT.server };
  expect(get(http, ACCOUNT, '/a?secret', '*/*')).toEqual({ ok: false, failure });
});
