import { repeatTabName } from '../../src/sheet/repeat-tab-name';

test.each([
  ['Survey', 'Members', 'Survey – Members'],
  ['S'.repeat(120), 'Members', `${'S'.repeat(89)}… – Members`],
  ['Survey', 'M'.repeat(120), `Survey – ${'M'.repeat(90)}…`],
  ['S'.repeat(120), 'M'.repeat(120), `${'S'.repeat(56)}… – ${'M'.repeat(39)}…`],
])('%s, %s', (main, label, expected) => {
  expect(repeatTabName(main, label)).toBe(expected);
  expect(expected.length).toBeLessThanOrEqual(100);
});
