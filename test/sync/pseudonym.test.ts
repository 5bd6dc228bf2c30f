import { createHmac } from 'node:crypto';
import { pseudonyms } from '../../src/sync/pseudonym';
import { MemoryStore } from '../fakes/services';

const DIGITS = '0123456789abcdefghjkmnpqrstvwxyz';

test('equals the platform’s HMAC-SHA-256, and stays the same in one spreadsheet', () => {
  const store = new MemoryStore();
  const mask = pseudonyms(store, () => 'secret');
  const expected = [...createHmac('sha256', 'secret').update('Amal أمل').digest().subarray(0, 12)];
  expect(mask('Amal أمل')).toBe(expected.map((byte) => DIGITS[byte & 31]).join(''));
  const later = pseudonyms(store, () => 'another');
  expect([later('Amal أمل'), later('x') === later('y')]).toEqual([mask('Amal أمل'), false]);
});

test('another spreadsheet has other stand-ins', () => {
  const [one, two] = ['a', 'b'].map((secret) => pseudonyms(new MemoryStore(), () => secret)('Ann'));
  expect(one).not.toBe(two);
});
