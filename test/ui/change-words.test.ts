import { changeWords } from '../../src/ui/messages/change-words';
import { allMessages } from '../../src/ui/messages/sidebar-languages';
import { runRecord, tabReport } from './run';

type Reports = Parameters<typeof tabReport>[0][];

const repeat = { table: 'members' };
const cases: [says: string, tabs: Reports][] = [
  [
    '12 new, 3 edited, 1 no longer in the export; 2 new columns',
    [{ added: 12, edited: 3, removed: 1, columns: { new: ['A', 'B'] } }],
  ],
  ['1 edited; 1 new column', [{ edited: 1 }, { ...repeat, added: 9, columns: { new: ['A'] } }]],
  [
    'Rows of repeat groups: 4 new, 1 no longer in the export',
    [{}, { ...repeat, added: 3 }, { ...repeat, added: 1, removed: 1 }],
  ],
  ['1 new column', [{ columns: { new: ['A'] } }]],
  ['Nothing changed in KoboToolbox', [{}, repeat]],
  ['', [{ columns: { gone: ['A'] } }]],
  ['', [{ columns: { relabelled: ['A'] } }]],
  ['', []],
  ['', [{ added: 40, unchanged: 0, columns: { new: ['A', 'B'] } }]],
  ['40 new, 40 no longer in the export', [{ added: 40, removed: 40, unchanged: 0 }]],
];

test.each(cases)('%j of %j', (says, tabs) => {
  expect(changeWords(allMessages('en').changes, runRecord({ tabs: tabs.map(tabReport) }))).toBe(says);
});
