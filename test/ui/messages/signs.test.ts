import { LANGUAGES } from '../../../src/ui/messages/language';
import { namesIn } from './names';
import { textsOf } from './texts';

test.each(LANGUAGES)('no blanks too many, no exclamation marks: %s', (language) => {
  for (const text of Object.values(textsOf(language)).flat()) expect(text).not.toMatch(/^\s|\s$| {2}|[!¡]/);
});

test('French has hard spaces before its signs and curly apostrophes', () => {
  for (const text of Object.values(textsOf('fr')).flat())
    expect(text).not.toMatch(/(?<!\u00a0)[:;?»](?!\S)|«(?!\u00a0)|'/);
});

test('Spanish opens its questions', () => {
  for (const text of Object.values(textsOf('es')).flat()) expect(text.includes('?')).toBe(text.includes('¿'));
});

test('Arabic has its own signs, arrows to the left, western digits, and no name outside an isolate', () => {
  for (const text of Object.values(textsOf('ar')).flat()) {
    expect(text).not.toMatch(/[,;?](?!\d)|[→“”"]|[\u0660-\u0669\u06f0-\u06f9]/);
    const outside = text.replace(/\u2068[^\u2068\u2069]+\u2069/g, '');
    expect(outside).not.toMatch(/[\u2068\u2069]/);
    expect(namesIn(outside)).toEqual([]);
  }
});
