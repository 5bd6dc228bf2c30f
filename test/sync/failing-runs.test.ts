import { link } from '../../src/sync/link';
import { refresh, refreshMine } from '../../src/sync/refresh';
import { readRuns } from '../../src/sync/run-record';
import { json, redirect, type Scripted } from '../fakes/http';
import { SOURCE } from '../fakes/source';
import { dataOf, FIRST, KEY, linked, OTHER, run, served } from './linked';

const failing: [name: string, script: Scripted[], code: string, outcome: string][] = [
  ['a refused key', [json({}, 401)], 'key-refused', 'failed'],
  ['no permission', [{ ...json({ detail: 'Not found.' }, 404), isPage: true }], 'project-not-found', 'failed'],
  ['an export that is gone', [json({}, 404)], 'export-not-found', 'failed'],
  ['a page', [redirect('/x'), { body: '<html>' }], 'not-csv', 'failed'],
  ['a cut file', [redirect('/x'), { body: '"a";"b"\r\n"1";"' }], 'download-cut', 'failed'],
  ['another origin', [redirect('https://evil.example/x')], 'redirected-elsewhere', 'failed'],
  ['a file being made', [{ status: 503, headers: { 'retry-after': '9' } }], 'export-in-progress', 'unfinished'],
  ['no connection', [{ fails: true }], 'unreachable', 'failed'],
  ['an answer that is not scripted', [], 'unexpected', 'failed'],
];

test.each(failing)('%s: a record with the reason, the tab as it was', (_, script, code, outcome) => {
  const { services, id } = linked([...served(...FIRST), ...script]);
  run(services, id);
  services.advance(60_000);
  expect(run(services, id)).toMatchObject({
    outcome,
    failure: { code },
    counts: null,
    startedAt: '2026-01-05T08:01:00Z',
  });
  expect(dataOf(services)).toEqual([FIRST]);
  expect(JSON.stringify([...services.documentStore.texts])).not.toContain(KEY);
});

test('a line of text that is no export never replaces a tab', () => {
  const line = { body: '"Service temporarily unavailable"\r\n' };
  const { services, id } = linked([...served(...FIRST), redirect('/x'), line]);
  run(services, id);
  expect(run(services, id).failure).toEqual({ code: 'not-csv', found: 'other' });
  expect(dataOf(services)).toEqual([FIRST]);
});

test.each([
  ['a redirect', redirect(`https://${KEY}.evil.example/x`)],
  [
    'an error text',
    { status: 500, headers: { 'content-type': 'text/plain' }, body: `{'error': 'sent ${KEY.toUpperCase()}'}` },
  ],
])('a key that a server puts into %s is not stored', (_, answer) => {
  const { services, id } = linked([answer]);
  expect(run(services, id).outcome).toBe('failed');
  expect(JSON.stringify([...services.documentStore.texts]).toLowerCase()).not.toContain(KEY);
});

test('without the key it asks for it', () => {
  const { services, id } = linked([]);
  services.userStore.remove('key/https://kobo.example/alice');
  expect(run(services, id).failure).toEqual({ code: 'key-missing', server: SOURCE.server, account: 'alice' });
});

test('while another run holds the lock nothing is done', () => {
  const { services, id } = linked([]);
  services.hold();
  expect(refresh(services, id, 'clock')).toEqual({ ok: false, failure: { code: 'already-running' } });
  expect(readRuns(services.documentStore, id)).toEqual([]);
});

test('a full property store leaves no tab behind and stops no other project', () => {
  const { services } = linked([...served(...FIRST), ...served(...FIRST)]);
  const second = link(services, OTHER, 'en');
  const write = services.documentStore.write.bind(services.documentStore);
  services.documentStore.write = (name, text) => {
    if (!second.ok || !name.includes(second.value.id)) throw new Error('You have exceeded the property storage quota.');
    write(name, text);
  };
  expect(refreshMine(services, 'person').map(({ run: r }) => r.ok)).toEqual([false, true]);
  expect(services.workbook.sheets()).toHaveLength(1);
});
