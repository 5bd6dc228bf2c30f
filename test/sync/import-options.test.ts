import type { Source } from '../../src/sync/connection';
import { keepKey } from '../../src/sync/credentials';
import { importOptions } from '../../src/sync/import-options';
import { changeChoices, link } from '../../src/sync/link';
import { keepProposals } from '../../src/sync/proposed-types';
import { json, type Scripted } from '../fakes/http';
import { fakeServices, MemoryStore } from '../fakes/services';
import { SOURCE as CSV } from '../fakes/source';

const SOURCE: Source = { ...CSV, format: 'auto' };
const page = (lang: string): Scripted =>
  json({
    summary: { languages: ['English (en)', 'French (fr)'], default_translation: 'English (en)' },
    export_settings: [{ uid: SOURCE.export.uid, export_settings: { lang } }],
    content: {
      translations: ['English (en)', 'French (fr)'],
      survey: [
        { type: 'text', name: 'phone', label: ['Phone', 'Téléphone'], $xpath: 'phone' },
        { type: 'calculate', name: 'score', $xpath: 'score' },
        { type: 'begin_repeat', name: 'members', label: ['Members', 'Membres'], $xpath: 'members' },
        { type: 'integer', name: 'age', label: ['Age', 'Âge'], $xpath: 'members/age' },
        { type: 'end_repeat' },
      ],
    },
  });

function linked(format: 'auto' | 'csv' = 'auto') {
  const services = fakeServices([], 'published', page('French (fr)'));
  keepKey(services.userStore, SOURCE, 'k');
  const made = link(services, { ...SOURCE, format }, 'en');
  if (!made.ok) throw new Error(made.failure.code);
  return { services, id: made.value.id };
}

test('what can be chosen: each table with its columns, what the form says of them, what the last run proposes', () => {
  const { services, id } = linked();
  keepProposals(services.documentStore, id, [{ column: '/question:score', type: 'number' }]);
  const found = importOptions(services, id);
  if (!found.ok) throw new Error(found.failure.code);
  const { languages, tables } = found.value;
  expect(languages).toEqual(['English (en)', 'French (fr)']);
  expect(tables.map(({ table, title }) => [table, title])).toEqual([
    ['', 'Survey'],
    ['members', 'Membres'],
  ]);
  expect(tables[0]?.columns.slice(0, 3)).toEqual([
    { key: '/question:phone', header: 'Téléphone', type: 'text', proposed: null, mayIdentify: true, isHeld: false },
    { key: '/question:score', header: 'score', type: 'text', proposed: 'number', mayIdentify: false, isHeld: false },
    { key: '/name:_id#1', header: '_id', type: 'number', proposed: null, mayIdentify: false, isHeld: false },
  ]);
  expect(tables[1]?.columns.map(({ key }) => key)).toEqual(['members/question:members/age']);
});

test('a CSV has no repeat groups to choose from', () => {
  const { services, id } = linked('csv');
  const found = importOptions(services, id);
  expect(found.ok && found.value.tables.map(({ table }) => table)).toEqual(['']);
});

test('what is chosen stays chosen, and what is not named stays as it was', () => {
  const { services, id } = linked();
  changeChoices(services, id, { masked: ['/question:phone'], hxlRow: true });
  changeChoices(services, id, { types: { '/question:score': 'number' } });
  const found = importOptions(services, id);
  expect(found.ok && found.value.choices).toMatchObject({
    masked: ['/question:phone'],
    hxlRow: true,
    types: { '/question:score': 'number' },
    positions: false,
  });
});

test('only the owner may ask or change', () => {
  const { services, id } = linked();
  const other = { ...services, userStore: new MemoryStore() };
  const failure = { code: 'not-mine', account: 'alice' };
  expect(importOptions(other, id)).toEqual({ ok: false, failure });
  expect(changeChoices(other, id, { masked: [] })).toEqual({ ok: false, failure });
  expect(services.http.sent).toEqual([]);
});

test('without the key it asks for it', () => {
  const { services, id } = linked();
  services.userStore.remove('key/https://kobo.example/alice');
  expect(importOptions(services, id)).toMatchObject({ ok: false, failure: { code: 'key-missing' } });
});
