import { LANGUAGES } from '../../../src/ui/messages/language';
import { lossWords } from '../../../src/ui/messages/loss-words';
import type { Loss } from '../../../src/ui/messages/notice-messages';
import { allMessages } from '../../../src/ui/messages/sidebar-languages';
import { losses } from './run-samples';

test.each(LANGUAGES)('a loss of a newer version, or without its data, is passed over: %s', (language) => {
  const { loss } = allMessages(language).notices;
  for (const text of ['{"kind":"from-the-future"}', '{"kind":"toString"}', '{"kind":"same-name"}'])
    expect(lossWords(loss, JSON.parse(text) as Loss)).toBeNull();
});

test('of many names the first few are said', () => {
  const { loss } = allMessages('en').notices;
  expect(lossWords(loss, losses['repeats-missing'])).toContain(': Hogares, teh detail, 007, 1/24, Feuille, …. ');
  expect(lossWords(loss, { kind: 'repeats-missing', names: ['a', 'b'] })).toContain(': a, b. ');
});
