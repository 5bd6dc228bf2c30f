import type { Failure } from '../../../src/shared/failure';
import { failureAction } from '../../../src/ui/failure-action';
import { failureWords } from '../../../src/ui/messages/failure-words';
import { LANGUAGES } from '../../../src/ui/messages/language';
import { allMessages } from '../../../src/ui/messages/sidebar-languages';
import { failures } from './failure-samples';

describe.each(LANGUAGES)('in %s', (language) => {
  test.each(failures)('%j is what is wrong and what to do', (failure) => {
    const { what, next } = failureWords(allMessages(language), failure);
    for (const sentence of [what, next]) {
      expect(sentence).toMatch(/^\S.*[^.\s]"?[.]$/);
      expect(sentence).not.toMatch(/undefined|null|NaN|object|[!¡]|\.\.|\b[45]\d\d\b/);
    }
  });
});

describe.each(LANGUAGES)('in %s', (language) => {
  test.each(['google-refused', 'sheet-refused', 'unexpected'] as const)('%s ends the sentence itself', (code) => {
    expect(failureWords(allMessages(language), { code, detail: 'teh detail' }).what).toMatch(/teh detail.+\.$/);
  });
});

test('every code has words and an action', () => {
  expect(Object.keys(failureAction).sort()).toEqual(Object.keys(allMessages('en').failure).sort());
});

test.each(LANGUAGES)(
  'a stored failure without its data, or of a newer version, does not take the page down: %s',
  (language) => {
    const broken = JSON.parse('{"code":"text-changed"}') as Failure;
    expect(failureWords(allMessages(language), broken).what).toContain('text-changed');
    const newer = JSON.parse('{"code":"from-the-future"}') as Failure;
    expect(failureWords(allMessages(language), newer).what).toContain('from-the-future');
  },
);
