import fc from 'fast-check';
import { redirectTarget } from '../../src/kobo/redirect';

const SERVER = 'https://kobo.example';

const followed: [server: string, location: string, target: string][] = [
  [SERVER, '/private-media/alice/x.csv', `${SERVER}/private-media/alice/x.csv`],
  [`${SERVER}/prefix`, '/private-media/alice/x.csv', `${SERVER}/private-media/alice/x.csv`],
  [SERVER, 'https://kobo.example/y', `${SERVER}/y`],
  [SERVER, 'HTTPS://KOBO.example/y', `${SERVER}/y`],
  [SERVER, 'https://kobo.example:443/y', `${SERVER}/y`],
  [SERVER, 'http://kobo.example/y', `${SERVER}/y`],
  ['http://127.0.0.1:8080', 'http://127.0.0.1:8080/y', 'http://127.0.0.1:8080/y'],
];

test.each(followed)('%s: %s stays', (server, location, target) => {
  expect(redirectTarget(server, location)).toEqual({ ok: true, value: target });
});

const elsewhere: [location: string, target: string][] = [
  ['https://evil.example/y', 'evil.example'],
  ['//evil.example/y', 'evil.example'],
  ['https://kobo.example.evil.example/y', 'kobo.example.evil.example'],
  ['https://kobo.example@evil.example/y', 'evil.example'],
  ['https://kobo.example:8443/y', 'kobo.example:8443'],
  ['/\\evil.example/y', '?'],
  ['\\\\evil.example', '?'],
  ['https:\\\\evil.example', '?'],
  ['/\tevil', '?'],
  ['data.csv', '?'],
  ['javascript:alert(1)', '?'],
  ['https://storage.example/file?signature=secret', 'storage.example'],
];

test.each(elsewhere)('%j leads elsewhere', (location, target) => {
  const failure = { code: 'redirected-elsewhere', server: SERVER, target };
  expect(redirectTarget(SERVER, location)).toEqual({ ok: false, failure });
});

test('whatever the header says, a followed address lies on the origin', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.webUrl(),
        fc.string(),
        fc.string().map((s) => `/${s}`),
      ),
      (location) => {
        const target = redirectTarget(SERVER, location);
        if (!target.ok) return;
        expect(new URL(target.value).origin).toBe(SERVER);
      },
    ),
    { numRuns: 500 },
  );
});
