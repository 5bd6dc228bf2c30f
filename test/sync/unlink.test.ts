import { changeChoices, keepUpToDate, link, unlink } from '../../src/sync/link';
import { refreshMine } from '../../src/sync/refresh';
import { dataOf, FIRST, imported, linked, OTHER, run, served } from './linked';

test('the clock refreshes only what is kept up to date, one trigger for all', () => {
  const { services, id } = linked(served(...FIRST));
  const second = link(services, OTHER, 'en');
  if (!second.ok) throw new Error(second.failure.code);
  keepUpToDate(services, id, true);
  const done = refreshMine(services, 'clock', ({ schedule }) => schedule.every === 'hour');
  expect(done.map(({ connection, run: r }) => [connection.id, r.ok && r.value.by])).toEqual([[id, 'clock']]);
  expect(services.triggers.made).toBe(1);
  unlink(services, id, false);
  expect(services.triggers.made).toBe(1);
  unlink(services, second.value.id, false);
  expect(services.triggers.made).toBe(0);
});

test('unlinking keeps the tab, or erases exactly what was written', () => {
  const { services, id, sheet } = imported(FIRST);
  sheet.getRange('F1').setValue('my note');
  unlink(services, id, true);
  expect(dataOf(services)).toEqual([[['', '', '', '', '', 'my note']]]);
  expect(sheet.getRange('A1:D1').getNotes()).toEqual([['', '', '', '']]);
  expect([...services.documentStore.texts.keys()]).toEqual([]);
  expect(services.userStore.names('sealed/')).toEqual([]);
});

test('erasing the data spares what moved into its place, and finds it where people moved it', () => {
  const { services, id, sheet } = imported(FIRST);
  sheet.insertColumnBefore(1);
  sheet.getRange('A1:A2').setValues([['mine'], ['one']]);
  sheet.getRange('C1').setValue('Age in years');
  sheet.insertRowBefore(3);
  sheet.getRange('A3').setValue('between');
  expect(unlink(services, id, true).ok).toBe(true);
  expect(dataOf(services)).toEqual([[['mine'], ['one'], ['between']]]);
});

test('what is kept is the user’s: nobody is warned any more, and nothing is remembered', () => {
  const { services, id } = linked(served(...FIRST));
  changeChoices(services, id, { protect: true });
  run(services, id);
  const [sheet] = services.workbook.sheets();
  expect(sheet?.getProtections('RANGE')).toHaveLength(1);
  unlink(services, id, false);
  expect([sheet?.getProtections('RANGE'), services.workbook.texts('_kobo_state').length]).toEqual([[], 1]);
  expect(services.userStore.names('state/')).toEqual([]);
});
