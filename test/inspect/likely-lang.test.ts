import { likelyLang } from '../../scripts/inspect/likely-lang';
import { fixtureFile, fixtureForm } from '../kobo-server/fixture';

const { content } = fixtureForm('household_survey') as { content: Parameters<typeof likelyLang>[1] };

test.each([
  ['lang-xml_ms-both.csv', '_xml'],
  ['lang-English-en_ms-both.csv', 'English (en)'],
  ['lang-French-fr_ms-summary_hier-slash.csv', 'French (fr)'],
])('the language of %s is told by its headers', (file, lang) => {
  expect(likelyLang({ bytes: fixtureFile('household_survey', file), format: 'csv' }, content)).toBe(lang);
});

test('a file that cannot be read, or without a form, has names', () => {
  expect(likelyLang({ bytes: Buffer.from(''), format: 'csv' }, content)).toBe('_xml');
  expect(likelyLang({ bytes: Buffer.from('"a"\n"1"\n'), format: 'csv' }, {})).toBe('_xml');
});
