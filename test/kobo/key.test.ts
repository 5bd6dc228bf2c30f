import { cleanKey } from '../../src/kobo/key';

const KEY = '0123456789abcdef0123456789abcdef01234567';

test.each([
  KEY,
  ` ${KEY} `,
  `"${KEY}"`,
  `'${KEY}'`,
  `Token ${KEY}`,
  `token ${KEY}`,
  `Token: ${KEY}`,
  `Authorization: Token ${KEY}`,
  `"Authorization": "Token ${KEY}"`,
  `{"token":"${KEY}"}`,
  `{"token": "${KEY}"}\n`,
  `\u200B${KEY}\uFEFF`,
  `${KEY}.`,
])('%j is cleaned', (typed) => {
  expect(cleanKey(typed)).toEqual({ ok: true, value: KEY });
});

test.each([
  ['', 'empty'],
  ['   ', 'empty'],
  ['Token ', 'empty'],
  ['""', 'empty'],
  ['abc', 'too-short'],
  ['Token abc', 'too-short'],
  [KEY.slice(0, 19), 'too-short'],
  [`${KEY.slice(0, 20)} ${KEY.slice(20)}`, 'odd-characters'],
  ['••••••••••••••••••••', 'odd-characters'],
  ['p@ssw0rd!', 'odd-characters'],
  [`${KEY}\r\nX-Header: 1`, 'odd-characters'],
  [KEY.repeat(4), 'odd-characters'],
])('%j is refused: %s', (typed, reason) => {
  expect(cleanKey(typed)).toEqual({ ok: false, failure: { code: 'key-not-understood', reason } });
});
