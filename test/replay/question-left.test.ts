import { replayed, tabsOf } from './replayed';

/** `household_survey` → `household_survey_later`: what `change.json` says of its questions. */
test('a question that left the form keeps its column, its place and its type', async () => {
  const steps = await replayed('question-left');
  expect(steps[2]).toMatchObject({
    outcome: 'complete',
    tabs: {
      'Household survey': {
        added: 15,
        edited: 12,
        removed: 3,
        unchanged: 165,
        columns: {
          new: ['Can this number receive text messages?', 'Minutes spent queuing for water'],
          gone: [],
          back: [],
          relabelled: ['Monthly income'],
        },
      },
    },
  });
  const tab = tabsOf(steps[3] as Parameters<typeof tabsOf>[0]).find(({ table }) => table === '');
  const at = tab?.headerRows[0]?.findIndex((text) => text.startsWith('Food situation')) ?? -1;
  expect(at).toBe(30);
  const kinds = new Set(tab?.rows.map((row) => row[at]?.[0]));
  expect([...kinds].sort()).toEqual(['empty', 'number']);
  expect(steps[4]).toMatchObject({ tabs: { 'Household survey': { rowsWritten: 0 } } });
});
