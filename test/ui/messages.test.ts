import type { Failure } from '../../src/shared/failure';
import { failureAction } from '../../src/ui/failure-action';
import { failureWords } from '../../src/ui/messages/failure-words';
import { isRightToLeft, LANGUAGES, languageOf } from '../../src/ui/messages/languages';
import { allMessages } from '../../src/ui/messages/sidebar-languages';

const en = allMessages('en');

const samples: Failure[] = [
  { code: 'key-refused', server: 'https://kobo.example' },
  { code: 'export-failed', detail: '', retryAfterSeconds: null },
  { code: 'export-failed', detail: "can't", retryAfterSeconds: 273 },
  { code: 'export-in-progress', retryAfterSeconds: 300 },
  { code: 'not-csv', found: 'nothing' },
  { code: 'not-csv', found: 'html' },
  { code: 'too-many-cells', needed: 1_200_000, free: -5 },
  { code: 'address-not-understood', reason: 'website' },
  { code: 'key-not-understood', reason: 'too-short' },
];

test.each(samples)('%j is a sentence what is wrong and one what to do', (failure) => {
  const { what, next } = failureWords(en, failure);
  for (const sentence of [what, next]) {
    expect(sentence).toMatch(/^[A-Z].*[.]$|^[a-z0-9.-]+ .*\.$/s);
    expect(sentence).not.toMatch(/undefined|null|!|\b[45]\d\d\b/);
  }
});

test('every code has words and an action', () => {
  expect(Object.keys(failureAction).sort()).toEqual(Object.keys(en.failure).sort());
});

test('a stored failure without its data does not take the page down', () => {
  const broken = JSON.parse('{"code":"text-changed"}') as Failure;
  expect(failureWords(en, broken).what).toContain('text-changed');
});

test('a code of a newer version is unexpected, not a crash', () => {
  const newer = JSON.parse('{"code":"from-the-future"}') as Failure;
  expect(failureWords(en, newer).what).toContain('from-the-future');
});

test.each([
  ['en', 'en'],
  ['en_GB', 'en'],
  ['pt_BR', 'en'],
  ['', 'en'],
])('locale %j speaks %s', (locale, language) => {
  expect(languageOf(locale)).toBe(language);
  expect(allMessages(locale).name).toBe('Connector for KoboToolbox');
});

test('Arabic alone is right to left', () => {
  expect(LANGUAGES.filter(isRightToLeft)).toEqual(['ar']);
});
