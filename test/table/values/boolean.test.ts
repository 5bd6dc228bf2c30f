import { codecs } from '../../../src/table/values/codecs';
import { shown } from './shown';

test.each([
  ['True', true],
  ['False', false],
  ['true', true],
  ['false', false],
])('%s', (text, value) => {
  expect(codecs.boolean.decode(text)).toBe(value);
  expect(shown('boolean', text)).toEqual(['boolean', value]);
});

test.each(['TRUE', '1', '0', 'yes', 'True ', 'constructor'])('%j stays text', (text) => {
  expect(codecs.boolean.decode(text)).toBe(text);
});
