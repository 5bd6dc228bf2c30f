import { defaultChoices } from '../../src/sync/choices';
import { type Connection, readConnection } from '../../src/sync/connection';

const connection: Connection = {
  version: 1,
  id: 'abc123def456',
  spreadsheet: 'book',
  sources: [
    {
      server: 'https://kobo.example/kobo',
      account: 'alice',
      project: { uid: 'aPrivateHsurvey23456Ab', name: 'Survey' },
      export: { uid: 'esZc9fcyCQbZyT2JGspSKKi', name: '' },
      format: 'csv',
    },
  ],
  tabs: [{ table: '', sheet: 0 }],
  choices: defaultChoices(),
  language: 'en',
  schedule: { every: 'hour' },
  owner: { account: 'alice' },
};

test('what was stored is read back', () => {
  expect(readConnection(JSON.stringify(connection))).toEqual(connection);
});

test('a record without newer choices gets their defaults', () => {
  expect(readConnection(JSON.stringify({ ...connection, choices: {} }))).toEqual(connection);
});

const [source] = connection.sources;

test.each([
  ['another version', { ...connection, version: 2 }],
  ['two sources', { ...connection, sources: [source, source] }],
  ['no source', { ...connection, sources: [] }],
  ['a bent project', { ...connection, sources: [{ ...source, project: { uid: '../../me', name: '' } }] }],
  ['a bent server', { ...connection, sources: [{ ...source, server: 'https://a@evil.example' }] }],
  ['another schedule', { ...connection, schedule: { every: 'second' } }],
  ['no tabs', { ...connection, tabs: undefined }],
])('%s is not read', (_, record) => {
  expect(readConnection(JSON.stringify(record))).toBeNull();
});

test.each(['', 'x', 'null', '[]'])('%j is no connection', (text) => {
  expect(readConnection(text)).toBeNull();
});
