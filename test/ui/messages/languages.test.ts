import { isRightToLeft, LANGUAGES, languageOf } from '../../../src/ui/messages/language';
import { allMessages } from '../../../src/ui/messages/sidebar-languages';

test.each([
  ['en', 'en'],
  ['en_GB', 'en'],
  ['pt_BR', 'en'],
  ['', 'en'],
  ['es', 'es'],
  ['es_419', 'es'],
  ['fr_CA', 'fr'],
  ['FR', 'fr'],
  ['ar-EG', 'ar'],
  ['arn', 'en'],
])('locale %j speaks %s', (locale, language) => {
  expect(languageOf(locale)).toBe(language);
  expect(allMessages(locale)).toEqual(allMessages(language));
});

test('Arabic alone is right to left', () => {
  expect(LANGUAGES.filter(isRightToLeft)).toEqual(['ar']);
});
