import { listProjects, nextQuery } from '../../src/kobo/projects';
import { json, scriptedHttp } from '../fakes/http';

const ACCOUNT = { server: 'https://kobo.example', key: 'k' };
const uid = (n: number): string => `a${String(n).padStart(21, '0')}`;

const project = (n: number) => ({
  uid: uid(n),
  name: `Project ${n}`,
  owner__username: 'alice',
  deployment_status: 'deployed',
  deployment__submission_count: n,
  export_settings: [{ uid: `es${'x'.repeat(21)}`, name: 'All', export_settings: { type: 'csv', lang: '_xml' } }],
  something_new: true,
});

test('pages are followed by the query of `next`, on the server that was asked', () => {
  const http = scriptedHttp([
    json({ next: 'http://inside.example/api/v2/assets/?format=json&limit=2&start=2', results: [project(1)] }),
    json({ next: null, results: [project(2)] }),
  ]);
  const list = listProjects(http, ACCOUNT);
  expect(list.ok && list.value.projects.map(({ name }) => name)).toEqual(['Project 1', 'Project 2']);
  expect(list.ok && list.value.complete).toBe(true);
  expect(http.sent.map(({ url }) => url)).toEqual([
    'https://kobo.example/api/v2/assets/?q=asset_type%3Asurvey&limit=200',
    'https://kobo.example/api/v2/assets/?limit=2&start=2',
  ]);
});

test('an entry of an unknown shape does not hide the others', () => {
  const http = scriptedHttp([json({ next: null, results: [{ uid: '../me' }, 7, project(3)] })]);
  const list = listProjects(http, ACCOUNT);
  expect(list.ok && list.value.projects.map((p) => p.uid)).toEqual([uid(3)]);
});

test('a listing that stops early says so', () => {
  const http = scriptedHttp(
    Array.from({ length: 5 }, (_, n) => json({ next: `https://kobo.example/?start=${n + 1}`, results: [project(n)] })),
  );
  const list = listProjects(http, ACCOUNT);
  expect(list.ok && [list.value.projects.length, list.value.complete]).toEqual([5, false]);
});

test.each([
  [null, null],
  ['https://x.example/', null],
  ['https://x.example/?format=json', null],
  ['https://x.example/?limit=1&format=json&start=2#f', '?limit=1&start=2'],
  ['?start=2', '?start=2'],
])('next %s → %s', (next, query) => {
  expect(nextQuery(next)).toBe(query);
});
