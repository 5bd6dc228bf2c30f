import { machineLine } from '../../src/sheet/layout/note';
import { savingOf } from '../../src/sync/saving';
import { tabColumn, tabContent } from '../sheet/given';

const content = (...identities: string[]) =>
  tabContent({ columns: identities.map((identity) => tabColumn('x', { machine: machineLine('link0001', identity) })) });

test.each<[string, string[][], ReturnType<typeof savingOf>]>([
  ['nothing', [], { option: 'questions', columns: 0 }],
  ['no choices', [['/question:a', '/name:choice:b#1', 'lat-long:/question:a']], { option: 'questions', columns: 0 }],
  [
    'choices in all tables',
    [['/choice:a|b', '/choice:grp/a|c/d', '/question:a'], ['members/choice:x|y']],
    { option: 'choices', columns: 3 },
  ],
  ['choices brought to a repeat group', [['parent:/choice:a|b']], { option: 'choices', columns: 1 }],
  ['a question in a group called like one', [['/question:choice:a/choice:b']], { option: 'questions', columns: 0 }],
])('what would make the export smaller: %s', (_, tables, expected) => {
  expect(savingOf(tables.map((identities) => content(...identities)))).toEqual(expected);
});
