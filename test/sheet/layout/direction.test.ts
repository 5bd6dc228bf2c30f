import { isRightToLeft } from '../../../src/sheet/layout/direction';

test.each<[string | null, string[], boolean]>([
  ['Arabic (ar)', ['District'], true],
  ['French (fr)', ['الحي'], false],
  ['فارسی (fa)', [], true],
  ['کوردی', ['ناوچە', '_id', '_uuid', '_submission_time'], true],
  ['_xml', ['district', 'village'], false],
  [null, ['المنطقة', 'القرية', 'GPS'], true],
  [null, ['District', 'القرية', 'GPS'], false],
  [null, ['12', '_id'], false],
  [null, [], false],
])('%s with %j: %s', (lang, headers, expected) => {
  expect(isRightToLeft(lang, headers)).toBe(expected);
});
