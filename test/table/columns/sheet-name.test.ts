import { couldBeSheetOf } from '../../../src/table/columns/sheet-name';

test.each([
  ['r', 'r', true],
  ['a_b_', 'a/b*', true],
  ['_a_', "'a'", true],
  ["it's", "it's", true],
  ['exactly_thirty_one_characters__', 'exactly_thirty_one_characters__', true],
  ['long_group_name__Victor_jagt...', 'long_group_name__Victor_jagt_zw_lf', true],
  ['long_group_name__Victor_... (1)', 'long_group_name__Victor_jagt_zw_lf', true],
  ['long_group_name__Victor... (10)', 'long_group_name__Victor_jagt_zw_lf', true],
  ['dotted...name_of_a_group... (1)', 'dotted...name_of_a_group_of_people', true],
  ['long_group_name__Victor_jagt_zw', 'long_group_name__Victor_jagt_zw_lf', false],
  ['another_group_name__Victor_j...', 'long_group_name__Victor_jagt_zw_lf', false],
  ['r (1)', 'r', false],
  ['r', 'R', false],
  [`${'😀'.repeat(28)}...`, '😀'.repeat(32), true],
])('sheet %s of %s: %s', (name, repeat, could) => {
  expect(couldBeSheetOf(name, repeat)).toBe(could);
});
