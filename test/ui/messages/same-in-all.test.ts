import { calls } from './calls';
import { everyText } from './every-text';
import { namesIn } from './names';
import { leaves, textsOf } from './texts';

const OTHERS = ['es', 'fr', 'ar'] as const;

/** Texts that say the same in the language as in English: what only joins names, and words both have. */
const ALIKE: { readonly [L in (typeof OTHERS)[number]]: readonly string[] } = {
  es: ['layout.latLong', 'layout.ofParent', 'care.arrow', 'changes.both'],
  fr: ['layout.latLong', 'layout.types.date', 'types.date', 'care.arrow'],
  ar: ['layout.latLong', 'layout.ofParent'],
};

const english = textsOf('en');
const numbersIn = (text: string): string[] =>
  (text.match(/\d[\d.,\u202f\u00a0]*\d|\d/g) ?? []).map((number) => number.replace(/\D/g, '')).sort();

test('every text that is a function is called here', () => {
  const { failure: _, ...rest } = everyText('en');
  const functions = Object.entries(leaves(rest)).filter(([, texts]) => texts.length === 0);
  expect(functions.map(([path]) => path).sort()).toEqual(Object.keys(calls).sort());
});

describe.each(OTHERS)('in %s', (language) => {
  const texts = textsOf(language);

  test('the same texts as in English, none empty, none left in English', () => {
    expect(Object.keys(texts)).toEqual(Object.keys(english));
    const same = Object.keys(texts).filter((path) => texts[path]?.some((text) => english[path]?.includes(text)));
    expect(same.sort()).toEqual(['name', 'help.title', ...ALIKE[language]].sort());
    expect(Object.values(texts).flat()).not.toContain('');
  });

  test.each(Object.keys(english))('%s says the numbers and names that the English says', (path) => {
    const data = (all: readonly string[] = []) => all.map((text) => [numbersIn(text), namesIn(text)]);
    expect(data(texts[path])).toEqual(data(english[path]));
  });
});
