import { expectedTable } from '../../../src/table/columns/expected-table';
import { madeForm, options } from './made-form';

const form = madeForm([
  { type: 'text', name: 'q' },
  { type: 'begin_repeat', name: 'm' },
  { type: 'text', name: 'who' },
  { type: 'begin_repeat', name: 'n' },
  { type: 'text', name: 'what' },
  { type: 'end_repeat' },
  { type: 'end_repeat' },
]);

test.each<[table: string, parent: string | null, first: string]>([
  ['', null, 'q'],
  ['m', '', 'who'],
  ['n', 'm', 'what'],
])('the table "%s" before its first row', (table, parent, first) => {
  const { header, ...made } = expectedTable({ form, options: options({ lang: '_xml' }), table });
  expect(made).toEqual({ name: table, parent, hxl: null, rows: [], droppedCells: 0, shortenedLinks: 0 });
  expect([header[0], header.includes(table === '' ? '_id' : '_submission__id')]).toEqual([first, true]);
});
