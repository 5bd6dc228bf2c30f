import { keepKey } from '../../src/sync/credentials';
import { keepUpToDate, unlink } from '../../src/sync/link';
import { refresh, refreshMine } from '../../src/sync/refresh';
import { MemoryStore } from '../fakes/services';
import { SOURCE } from '../fakes/source';
import { modelWorkbook } from '../fakes/workbook';
import { FIRST, KEY, linked, run, served } from './linked';

test("another person's refresh fetches nothing", () => {
  const { services, id } = linked([]);
  const other = { ...services, userStore: new MemoryStore() };
  keepKey(other.userStore, SOURCE, KEY);
  expect(refresh(other, id, 'person')).toEqual({ ok: false, failure: { code: 'not-mine', account: 'alice' } });
  expect(refreshMine(other, 'clock')).toEqual([]);
  expect(unlink(other, id, true)).toEqual({ ok: false, failure: { code: 'not-mine', account: 'alice' } });
  expect(keepUpToDate(other, id, true).ok).toBe(false);
  expect(services.http.sent).toEqual([]);
});

test('a copy of the spreadsheet runs nothing', () => {
  const { services, id } = linked([]);
  const copy = { ...services, workbook: modelWorkbook({ id: 'book-2' }) };
  expect(refresh(copy, id, 'person').ok).toBe(false);
  expect(services.http.sent).toEqual([]);
});

test('a shown copy that somebody changed pauses it; its owner can end it', () => {
  const { services, id } = linked([]);
  const name = `connection/${id}`;
  const shown = services.documentStore.read(name) ?? '';
  services.documentStore.write(name, shown.replace('https://kobo.example', 'https://evil.example'));
  expect(run(services, id).failure).toEqual({ code: 'connection-changed' });
  expect(services.http.sent).toEqual([]);
  expect(unlink(services, id, false).ok).toBe(true);
  expect([...services.documentStore.texts.keys()]).toEqual([]);
});

test('a save that died halfway is no tampering', () => {
  const { services, id } = linked(served(...FIRST));
  const name = `connection/${id}`;
  const before = services.documentStore.read(name) ?? '';
  keepUpToDate(services, id, true);
  services.documentStore.write(name, before);
  expect(run(services, id).outcome).toBe('complete');
  expect(services.documentStore.read(name)).toContain('"hour"');
});

test('a record under another name is no second link', () => {
  const { services, id } = linked(served(...FIRST));
  services.documentStore.write('connection/zzzzzz1', services.documentStore.read(`connection/${id}`) ?? '');
  expect(refreshMine(services, 'person')).toHaveLength(1);
  expect(refresh(services, 'zzzzzz1', 'person')).toEqual({ ok: false, failure: { code: 'connection-unreadable' } });
});
