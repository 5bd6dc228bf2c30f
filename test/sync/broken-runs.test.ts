import { readTabState } from '../../src/sync/tab-state';
import type { ModelWorkbook } from '../fakes/workbook';
import { dataOf, FIRST, imported, linked, run, served, sheetOf, writesIn } from './linked';

const MORE = [...FIRST, ['Cy', '1', 3]] as const;

/** The next calls of a method fail, as if Google had ended the run there; the answer takes it back. */
function breakAt({ workbook }: { readonly workbook: ModelWorkbook }, method: string, detail = 'killed'): () => void {
  workbook.before = (name) => {
    if (name === method) throw new Error(detail);
  };
  return () => {
    workbook.before = () => undefined;
  };
}

test('a tab in which only the strings of a trial that died stand is used', () => {
  const { services, id } = linked([...served(...FIRST), ...served(...FIRST)]);
  const mend = breakAt(services, 'clear');
  run(services, id);
  mend();
  expect(dataOf(services)[0]).toHaveLength(35);
  expect(run(services, id).outcome).toBe('complete');
  expect(dataOf(services)).toEqual([FIRST]);
});

test('a tab half tried out in which somebody has written is left to him', () => {
  const { services, id } = linked([...served(...FIRST), ...served(...FIRST)]);
  const mend = breakAt(services, 'clear');
  run(services, id);
  mend();
  const half = sheetOf(services);
  half.getRange('A5').setValue('mine');
  expect(run(services, id).outcome).toBe('complete');
  expect(half.getRange('A5').getValue()).toBe('mine');
  expect(dataOf(services)[1]).toEqual(FIRST);
});

test('a run that dies while it makes room claims nothing of the user', () => {
  const { services, id, sheet } = imported(FIRST, MORE, MORE);
  sheet.getRange('A4').setValue('TOTAL');
  const mend = breakAt(services, 'insertRows', 'Service Spreadsheets timed out');
  run(services, id);
  mend();
  expect(run(services, id).outcome).toBe('complete');
  expect(dataOf(services)).toEqual([[...MORE, ['TOTAL', '', '']]]);
});

test('after a run that died, columns that people inserted are seen too', () => {
  const { services, id, sheet } = imported(FIRST, MORE, MORE);
  const mend = breakAt(services, 'writeValues', 'Service Spreadsheets timed out');
  run(services, id);
  mend();
  sheet.insertColumnAfter(1);
  sheet.getRange('B2').setValue('precious');
  expect(run(services, id).outcome).toBe('complete');
  expect(dataOf(services)).toEqual([
    [
      ['name', '', 'age', '_id'],
      ['Ann', 'precious', '007', 1],
      ['Bo', '', '=1+1', 2],
      ['Cy', '', '1', 3],
    ],
  ]);
});

test('what the spreadsheet refuses ends the run with its words', () => {
  const { services, id } = imported(FIRST, MORE);
  const detail = 'You are trying to edit a protected cell or object.';
  breakAt(services, 'writeValues', detail);
  expect(run(services, id).failure).toEqual({ code: 'sheet-refused', detail });
  expect(dataOf(services)).toEqual([FIRST]);
  expect(readTabState(services.userStore, id, '')).toMatchObject({ everComplete: true });
});

// A call that is refused has changed nothing; what came before it may have.
test.each([
  ['column', 'failed'],
  ['headerTexts', 'failed'],
  ['writeValues', 'failed'],
  ['deleteRows', 'unfinished'],
])('a run that died at %s is gone on with, and what it left is cleared', (method, outcome) => {
  const { services, id, sheet } = imported(MORE, [FIRST[0], ['Ann', 'edited', 1], ['Bo', '=1+1', 2]], FIRST);
  sheet.getRange('E1').setValue('mine');
  const mend = breakAt(services, method);
  expect(run(services, id).outcome).toBe(outcome);
  mend();
  expect(run(services, id).outcome).toBe('complete');
  expect(dataOf(services)).toEqual([FIRST.map((row, at) => [...row, at === 0 ? 'mine' : ''])]);
});

test('a run that died after its last row wrote nothing twice', () => {
  const { services, id } = imported(FIRST, MORE, MORE);
  services.workbook.nameRange = () => {
    throw new Error('killed');
  };
  expect(run(services, id).outcome).toBe('unfinished');
  services.workbook.nameRange = () => undefined;
  services.workbook.calls.splice(0);
  expect(run(services, id)).toMatchObject({ outcome: 'complete', tabs: [{ added: 0, edited: 0, unchanged: 3 }] });
  expect(writesIn(services).filter((name) => name !== 'writeValues')).toEqual([]);
  expect(dataOf(services)).toEqual([MORE]);
});
