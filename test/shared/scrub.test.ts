import { scrub } from '../../src/shared/scrub';
import { messageOf, unexpected } from '../../src/shared/unexpected';

const KEY = '0123456789abcdef0123456789abcdef01234567';

test.each([
  ['Exception: DNS error: https://kobo.example/x?y=1', 'Exception: DNS error: (address)'],
  [`key ${KEY} here`, 'key (secret) here'],
  ['Authorization: Token abc', 'Authorization: Token (secret)'],
  ['Bearer x.y.z', 'Bearer (secret)'],
  ['plain words', 'plain words'],
  ['x'.repeat(400), 'x'.repeat(300)],
])('%s', (text, scrubbed) => {
  expect(scrub(text)).toBe(scrubbed);
});

test.each([
  [new Error('a'), 'a'],
  [{ message: 'b' }, 'b'],
  ['c', 'c'],
  [null, 'null'],
  [undefined, 'undefined'],
])('%p', (thrown, detail) => {
  expect(unexpected(thrown)).toEqual({ code: 'unexpected', detail });
  expect(messageOf(thrown)).toBe(detail);
});
