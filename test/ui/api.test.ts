import type { Result } from '../../src/shared/result';
import { answer } from '../../src/ui/api';
import type { Asks, Gets, Method } from '../../src/ui/contract';
import { json, redirect, scriptedHttp } from '../fakes/http';
import { fakeServices } from '../fakes/services';
import { dataOf } from '../sync/linked';

const KEY = '0123456789abcdef0123456789abcdef01234567';
const SERVER = 'https://kobo.example';
const KNOWN = { server: SERVER, account: 'alice' };
const environment = json({ terms_of_service_url: '', country_choices: [] });
const project = {
  uid: 'aPrivateHsurvey23456Ab',
  name: 'Survey',
  owner__username: 'bob',
  deployment_status: 'deployed',
  deployment__submission_count: 2,
  deployment__last_submission_time: '2026-01-01T00:00:00Z',
  deployment__encrypted: false,
  export_settings: [
    {
      uid: 'esZc9fcyCQbZyT2JGspSKKi',
      name: 'All',
      export_settings: { type: 'xls', lang: 'English (en)', xls_types_as_text: false, fields: ['a'] },
    },
    { uid: 'esZc9fcyCQbZyT2JGspSKKj', name: '', export_settings: { type: 'csv', lang: '_xml' } },
    { uid: 'esZc9fcyCQbZyT2JGspSKKk', name: 'L', export_settings: { type: 'csv', lang: '_default' } },
  ],
};

type Services = ReturnType<typeof fakeServices>;
const call = <M extends Method>(services: Services, method: M, asks: Asks<M>) =>
  answer(services, { method, asks }) as Result<Gets<M>>;

test('from the key to the cells, and the key never comes back', () => {
  const services = fakeServices([
    environment,
    json({ username: 'alice' }),
    json({ next: null, results: [project, { ...project, deployment_status: 'draft' }] }),
    json({ ...project, content: { survey: [] } }),
    redirect('/private-media/x'),
    { body: '"a"\r\n"007"\r\n' },
  ]);
  const answers = [
    call(services, 'connect', { server: 'kobo.example/#/forms/x', key: ` Token ${KEY}` }),
    call(services, 'start', null),
    call(services, 'projects', KNOWN),
    call(services, 'link', {
      ...KNOWN,
      project: { uid: project.uid, name: project.name },
      choice: { kind: 'saved', export: { uid: 'esZc9fcyCQbZyT2JGspSKKi', name: 'All' } },
    }),
    call(services, 'refresh', { id: 'link0001' }),
    call(services, 'start', null),
  ];
  expect(answers.map(({ ok }) => ok)).toEqual([true, true, true, true, true, true]);
  expect(JSON.stringify(answers)).not.toContain(KEY);
  expect(JSON.stringify([...services.documentStore.texts])).not.toContain(KEY);
  expect(dataOf(services)).toEqual([[['a'], ['007']]]);
  expect(answers[0]).toEqual({ ok: true, value: KNOWN });
  expect(answers[2]).toMatchObject({
    value: {
      complete: true,
      projects: [
        {
          whyNot: null,
          submissions: 2,
          exports: [
            { language: 'English (en)', losesDigits: true, partial: true },
            { language: null, losesDigits: false, partial: false },
            { language: '', losesDigits: false, partial: false },
          ],
        },
        { whyNot: 'draft' },
      ],
    },
  });
  expect(answers[5]).toMatchObject({ value: { linked: [{ ownership: 'mine', project: 'Survey', hourly: false }] } });
});

test('one key for each server and account; forgetting it takes it away', () => {
  const services = fakeServices([environment, json({ username: 'alice' }), environment, json({ username: 'alice' })]);
  call(services, 'connect', { server: SERVER, key: KEY });
  call(services, 'connect', { server: SERVER, key: KEY.replace('0', 'f') });
  expect([...services.userStore.texts.keys()]).toEqual([`key/${SERVER}/alice`]);
  call(services, 'forgetKey', KNOWN);
  expect(services.userStore.texts.size).toBe(0);
  expect(call(services, 'projects', KNOWN)).toEqual({ ok: false, failure: { code: 'key-missing', ...KNOWN } });
});

test('a key that was refused is not kept', () => {
  const services = fakeServices([environment, json({ detail: 'Invalid token.' }, 401)]);
  expect(call(services, 'connect', { server: SERVER, key: KEY })).toEqual({
    ok: false,
    failure: { code: 'key-refused', server: SERVER },
  });
  expect(services.userStore.texts.size).toBe(0);
});

const odd: [name: string, request: unknown, what: string][] = [
  ['nothing', undefined, 'method'],
  ['a text', 'start', 'method'],
  ['an unknown method', { method: 'keyOf', asks: null }, 'method'],
  ['an inherited name', { method: 'constructor', asks: null }, 'method'],
  ['no asks', { method: 'refresh' }, 'method'],
  ['asks of nothing', { method: 'refresh', asks: null }, 'refresh'],
  ['a wrong type', { method: 'keepUpToDate', asks: { id: 'x', on: 'yes' } }, 'keepUpToDate'],
  ['a bent uid', { method: 'project', asks: { ...KNOWN, project: '../me' } }, 'project'],
];

test.each(odd)('%s is refused', (_, request, what) => {
  expect(answer(fakeServices(), request)).toEqual({ ok: false, failure: { code: 'bad-request', what } });
});

test('whatever is thrown is an answer, without addresses and secrets', () => {
  const services = {
    ...fakeServices(),
    http: {
      ...scriptedHttp([]),
      send: () => {
        throw new Error(`DNS error: https://x.example/?k=1 Token ${KEY}`);
      },
    },
  };
  expect(answer(services, { method: 'connect', asks: { server: SERVER, key: KEY } })).toEqual({
    ok: false,
    failure: { code: 'unexpected', detail: 'DNS error: (address) Token (secret)' },
  });
});

test.each([
  ['openTab', { id: 'nothing' }, 'connection-missing'],
  ['refresh', { id: 'nothing' }, 'connection-missing'],
  ['unlink', { id: 'nothing', erase: false }, 'connection-missing'],
])('%s of what is not there', (method, asks, code) => {
  expect(answer(fakeServices(), { method, asks })).toMatchObject({ ok: false, failure: { code } });
});
