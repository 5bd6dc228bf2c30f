import { allQuestions, freeName } from '../../src/kobo/all-questions';
import { exportOfAllQuestions } from '../../src/kobo/create-export';
import { labelLanguages } from '../../src/kobo/languages';
import { json, type Scripted, scriptedHttp } from '../fakes/http';

const ACCOUNT = { server: 'https://kobo.example', key: 'k' };
const PROJECT = { uid: 'aPrivateHsurvey23456Ab', name: 'Survey' };
const PATH = `https://kobo.example/api/v2/assets/${PROJECT.uid}/export-settings/`;
const uid = `es${'x'.repeat(21)}`;
const made = (name: string, options: object) => ({ uid, name, export_settings: options });
const list = (...results: object[]): Scripted => json({ next: null, results });

const ask = (...script: Scripted[]) => {
  const http = scriptedHttp(script);
  return { result: exportOfAllQuestions(http, ACCOUNT, PROJECT, 'French (fr)'), sent: http.sent };
};

test('it is saved under a free name, text as text', () => {
  const { result, sent } = ask(list(made('Google Sheets (French (fr))', { type: 'csv' })), json(made('N', {}), 201));
  expect(result).toEqual({ ok: true, value: { uid, name: 'N' } });
  expect(sent.map(({ url }) => url)).toEqual([`${PATH}?limit=1000`, PATH]);
  expect(JSON.parse(sent[1]?.json ?? '')).toEqual({
    name: 'Google Sheets (French (fr)) 2',
    export_settings: { ...allQuestions('French (fr)'), xls_types_as_text: true },
  });
});

test('the one made before is taken, if nothing was changed in it', () => {
  const name = 'Google Sheets (French (fr))';
  const before = made(name, allQuestions('French (fr)'));
  expect(ask(list(before)).result).toMatchObject({ ok: true, value: { uid, name } });
  const changed = made(name, { ...allQuestions('French (fr)'), fields: ['a'] });
  expect(ask(list(changed), json(made('N', {}), 201)).sent).toHaveLength(2);
  const filtered = made(name, { ...allQuestions('French (fr)'), query: { a: 1 } });
  expect(ask(list(filtered), json(made('N', {}), 201)).sent).toHaveLength(2);
});

const failures: [name: string, script: Scripted[], code: string][] = [
  ['no permission to manage', [list(), json({ detail: 'no' }, 403)], 'may-not-save-exports'],
  ['no project', [json({ detail: 'Not found.' }, 404)], 'project-not-found'],
  ['a name that was taken meanwhile', [list(), json({ error: 'Server Error (500)' }, 500)], 'server-trouble'],
  ['a lost language', [list(), json({ export_settings: ['`lang`'] }, 400)], 'unexpected-answer'],
  ['a refused key', [json({}, 401)], 'key-refused'],
  ['no uid', [list(), json({}, 201)], 'unexpected-answer'],
  ['no connection', [list(), { fails: true }], 'unreachable'],
];

test.each(failures)('%s', (_, script, code) => {
  expect(ask(...script).result).toMatchObject({ ok: false, failure: { code } });
});

test.each([
  [[], '_xml', 'Google Sheets (names)'],
  [[], '_default', 'Google Sheets (labels)'],
  [['google sheets (names) '], '_xml', 'Google Sheets (names) 2'],
  [[], 'x'.repeat(300), `Google Sheets (${'x'.repeat(225)}`],
])('beside %j for %s: %s', (taken, lang, name) => {
  expect(freeName(taken, lang)).toBe(name);
});

const languages = (all: (string | null)[], first: string | null) =>
  labelLanguages({ summary: { languages: all, default_translation: first } });

test.each([
  [[], null, ['_default']],
  [['English (en)', 'French (fr)'], 'French (fr)', ['French (fr)', 'English (en)']],
  [['English (en)'], null, ['English (en)']],
  [[null, 'French (fr)'], null, ['French (fr)', '_default']],
])('languages %j, default %j → %j', (all, first, found) => {
  expect(languages(all, first)).toEqual(found);
});
