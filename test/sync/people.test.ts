import { decide } from '../../src/sync/decide';
import { changeChoices } from '../../src/sync/link';
import type { HostSheet } from '../host/spreadsheet';
import { dataOf, FIRST, imported, type Rows, run } from './linked';

/** After FIRST: Ann was edited, Cy is new. */
const LATER = [FIRST[0], ['Ann', '8', 1], FIRST[2], ['Cy', '1', 3]] as const;
const DAY = 86_400_000;

const columns: [what: string, act: (sheet: HostSheet) => unknown, after: Rows][] = [
  [
    'inserted a column',
    (sheet) => {
      sheet.insertColumnAfter(1);
      sheet.getRange('B1:B3').setValues([['mine'], ['one'], ['two']]);
    },
    [
      ['name', 'mine', 'age', '_id'],
      ['Ann', 'one', '8', 1],
      ['Bo', 'two', '=1+1', 2],
      ['Cy', '', '1', 3],
    ],
  ],
  [
    'renamed a header',
    (sheet) => sheet.getRange('B1').setValue('Age in years'),
    [['name', 'Age in years', '_id'], ...LATER.slice(1)],
  ],
  [
    'moved a column',
    (sheet) => sheet.moveColumns(sheet.getRange('C:C'), 1),
    LATER.map(([name, age, id]) => [id, name, age]),
  ],
  [
    'sorted the rows, notes and all',
    (sheet) => {
      sheet.getRange('E2:E3').setValues([['of Ann'], ['of Bo']]);
      sheet.sort(1, false);
    },
    [
      ['name', 'age', '_id', ''],
      ['Bo', '=1+1', 2, 'of Bo'],
      ['Ann', '8', 1, 'of Ann'],
      ['Cy', '1', 3, ''],
    ],
  ],
  [
    'inserted a row of his own',
    (sheet) => sheet.insertRowAfter(2).getRange('A3').setValue('mine'),
    [FIRST[0], LATER[1], ['mine', '', ''], LATER[2], LATER[3]],
  ],
  [
    'put a total below',
    (sheet) => sheet.getRange('B6').setFormula('=COUNTA(B2:B5)'),
    [...LATER, ['', '', ''], ['', 3, '']],
  ],
];

test.each(columns)('where a person %s, the refresh follows', (_, act, after) => {
  const { services, id, sheet } = imported(FIRST, LATER, LATER);
  act(sheet);
  expect(run(services, id).outcome).toBe('complete');
  expect(dataOf(services)).toEqual([after]);
  expect(run(services, id)).toMatchObject({ outcome: 'complete', tabs: [{ added: 0, edited: 0 }] });
  expect(dataOf(services)).toEqual([after]);
});

test('a header that was renamed and whose note was cleared is told by what stands below', () => {
  const { services, id, sheet } = imported(FIRST, [...FIRST, LATER[3]]);
  sheet.getRange('B1').setValue('Age in years').clearNote();
  expect(run(services, id).outcome).toBe('complete');
  expect(dataOf(services)).toEqual([[['name', 'Age in years', '_id'], ...FIRST.slice(1), LATER[3]]]);
});

/** After a person deleted a column. */
function afterDeleting(column: number): unknown[][][] {
  const { services, id, sheet } = imported(FIRST, LATER);
  sheet.deleteColumn(column);
  expect(run(services, id).outcome).toBe('complete');
  return dataOf(services);
}

test('a column of answers that a person deleted is made again, whole', () => {
  expect(afterDeleting(2)).toEqual([LATER.map(([name, age, id]) => [name, id, age])]);
});

test('a column that rows are known by that a person deleted is made again, whole', () => {
  expect(afterDeleting(4)).toEqual([LATER]);
});

describe('rows that a person deleted', () => {
  const [head, ann, bo] = FIRST;
  const deleted = () => {
    const project = imported(FIRST, FIRST, FIRST, FIRST);
    project.sheet.getRange('A4').setValue('TOTAL');
    project.sheet.deleteRow(2);
    return project;
  };
  const TOTAL = ['TOTAL', '', ''];

  test('are not put back in silence, and he is asked', () => {
    const { services, id } = deleted();
    expect(run(services, id)).toMatchObject({
      outcome: 'complete',
      asks: [{ about: 'hand-deleted', count: 1, submissions: ['1'] }],
    });
    expect(dataOf(services)).toEqual([[head, bo, TOTAL]]);
    expect(run(services, id).asks).toHaveLength(1);
  });

  test('come back at the end when he says so, and what stands below moves down', () => {
    const { services, id } = deleted();
    run(services, id);
    decide(services, id, { about: 'hand-deleted', answer: 'putBack' });
    expect(run(services, id)).toMatchObject({ tabs: [{ added: 1 }], asks: [] });
    expect(dataOf(services)).toEqual([[head, bo, ann, TOTAL]]);
  });

  test('stay away for good when he says so', () => {
    const { services, id } = deleted();
    run(services, id);
    decide(services, id, { about: 'hand-deleted', answer: 'leaveOut' });
    expect(run(services, id).asks).toEqual([]);
    expect(run(services, id).asks).toEqual([]);
    expect(dataOf(services)).toEqual([[head, bo, TOTAL]]);
  });

  test('come back by themselves where he chose so', () => {
    const { services, id } = deleted();
    changeChoices(services, id, { handDeleted: 'putBack' });
    expect(run(services, id).asks).toEqual([]);
    expect(dataOf(services)).toEqual([[head, bo, ann, TOTAL]]);
  });

  test('all of them: a total below a blank row stays where it is', () => {
    const { services, id, sheet } = imported(FIRST, FIRST);
    sheet.getRange('A6').setValue('TOTAL');
    sheet.deleteRows(2, 2);
    expect(run(services, id)).toMatchObject({ asks: [{ about: 'hand-deleted', count: 2 }] });
    expect(dataOf(services)).toEqual([[head, ['', '', ''], ['', '', ''], TOTAL]]);
  });
});

test('a cell of ours that a person wrote over is put right within a day, and said so', () => {
  const { services, id, sheet } = imported(FIRST, FIRST, FIRST);
  sheet.getRange('B3').setValue('mine');
  expect(run(services, id).outcome).toBe('complete');
  expect(sheet.getRange('B3').getValue()).toBe('mine');
  services.advance(DAY + 1);
  expect(run(services, id).warnings).toEqual([{ kind: 'restored-rows', table: '', count: 1 }]);
  expect(dataOf(services)).toEqual([FIRST]);
});

test('restoring puts all our cells right at once', () => {
  const { services, id, sheet } = imported(FIRST, FIRST);
  sheet.getRange('A2:B3').setValue('mine');
  expect(run(services, id, { restore: true }).outcome).toBe('complete');
  expect(dataOf(services)).toEqual([FIRST]);
});

describe('an export without anything to know rows by', () => {
  const KEYLESS = FIRST.map(([name, age]) => [name, age]);
  const LESS = [KEYLESS[0] ?? [], ['Cy', '9']];

  test('is written row by row in its order', () => {
    const { services, id } = imported(KEYLESS, LESS);
    expect(run(services, id)).toMatchObject({ outcome: 'complete', counts: { submissions: 1 } });
    expect(dataOf(services)).toEqual([LESS]);
  });

  test('is not written where something of a person stands beside: the record names the field to add', () => {
    const { services, id, sheet } = imported(KEYLESS, LESS);
    sheet.getRange('D2').setValue('mine');
    const before = dataOf(services);
    expect(run(services, id).failure).toEqual({ code: 'no-key', field: '_id' });
    expect(dataOf(services)).toEqual(before);
  });

  test('moves what stands below up and down', () => {
    const { services, id, sheet } = imported(KEYLESS, LESS, KEYLESS);
    sheet.getRange('A4').setValue('TOTAL');
    run(services, id);
    expect(dataOf(services)).toEqual([[...LESS, ['TOTAL', '']]]);
    run(services, id);
    expect(dataOf(services)).toEqual([[...KEYLESS, ['TOTAL', '']]]);
  });
});
