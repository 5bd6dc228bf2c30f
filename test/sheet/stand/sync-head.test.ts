import { KEY_KINDS, readSyncHead, syncHeadText } from '../../../src/sheet/stand/sync-head';

test.each(KEY_KINDS)('the header says how rows are known: %s', (kind) => {
  for (const table of ['', 'members', 'membres_ménage', 'أفراد', '__proto__', 'a/b', '(do', '/']) {
    const head = { connection: 'link0001', table, kind };
    expect(readSyncHead(syncHeadText(head))).toEqual(head);
  }
});

test('it reads as text for people, too', () => {
  expect(syncHeadText({ connection: 'link0001', table: 'members', kind: 'row' })).toBe(
    '_kobo_sync 1 link0001 row /members (do not edit)',
  );
});

test.each([
  '',
  'Age',
  '_kobo_sync',
  '_kobo_sync 2 link0001 id / (do not edit)',
  '_kobo_sync 01x link0001 id / (do not edit)',
  '_kobo_sync 1 link0001 name / (do not edit)',
  '_kobo_sync 1 link 1 id / (do not edit)',
  '_kobo_sync 1 link0001 id members (do not edit)',
  '_kobo_sync 1 link0001 id / (do not edit) 2',
  ' _kobo_sync 1 link0001 id / (do not edit)',
  '_KOBO_SYNC 1 link0001 id / (do not edit)',
  '_kobo_sync 1 link0001 __proto__ / (do not edit)',
])('%j is no header of ours', (text) => {
  expect(readSyncHead(text)).toBeNull();
});
