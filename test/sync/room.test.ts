import { keepKey } from '../../src/sync/credentials';
import { link } from '../../src/sync/link';
import { refresh } from '../../src/sync/refresh';
import { redirect } from '../fakes/http';
import { fakeServices } from '../fakes/services';
import { fixture, formOf, household, pageWith, ROWS, SOURCE, served } from './household';
import { FIRST, imported, linked, run as runOne, served as servedOne, writesIn } from './linked';

test('without room for all tabs none is made', () => {
  const { services, run } = household(1);
  services.workbook.cells = () => 9_950_000;
  expect(run().failure).toMatchObject({ code: 'too-many-cells', free: 50_000 });
  expect(services.workbook.sheets()).toEqual([]);
});

test('tabs that grow together must fit together', () => {
  const { services, run, rows, serve } = household(1);
  run();
  for (const sheet of services.workbook.sheets())
    sheet.deleteRows(sheet.getLastRow() + 1, sheet.getMaxRows() - sheet.getLastRow());
  const bytes = fixture('household_survey_later/lang-xml_ms-both_types-text.xlsx');
  serve(served(bytes), pageWith({ content: formOf('household_survey_later').content }));
  // Each of them would fit by itself.
  services.workbook.cells = () => 10_000_000 - 1500;
  expect(run().failure).toMatchObject({ code: 'too-many-cells', free: 1500, option: 'choices' });
  expect(rows()).toEqual(ROWS);
});

test('cells that are there already need no room', () => {
  const { services, id } = imported(FIRST, [...FIRST, ['Cy', '1', 3]]);
  services.workbook.cells = () => 10_000_000;
  expect(runOne(services, id).outcome).toBe('complete');
});

test('too many columns for a tab: none is made', () => {
  const header = [...Array.from({ length: 18_278 }, (_, at) => `q${at}`), '_id'];
  const { services, id } = linked(servedOne(header));
  expect(runOne(services, id).failure).toEqual({
    code: 'too-many-columns',
    needed: 18_280,
    most: 18_278,
    option: 'questions',
    columns: 0,
  });
  expect([services.workbook.sheets(), writesIn(services)]).toEqual([[], []]);
});

test('a form of thousands of columns is refreshed again and again', () => {
  const header = [...Array.from({ length: 3000 }, (_, n) => `q${n}`), '_id', '_uuid'];
  const body = [header, header.map((_, n) => String(n))]
    .map((row) => `${row.map((c) => `"${c}"`).join(';')}\r\n`)
    .join('');
  const page = pageWith({ content: { survey: [], translations: [null] } });
  const script = [1, 2, 3].flatMap(() => [redirect('/x'), { body }]);
  const services = fakeServices(script, 'published', page);
  keepKey(services.userStore, SOURCE, 'k');
  const made = link(services, { ...SOURCE, format: 'csv' }, 'en');
  for (let n = 0; n < 3; n++) {
    const done = refresh(services, made.ok ? made.value.id : '', 'person');
    expect(done.ok && done.value.outcome).toBe('complete');
  }
  const sizes = [...services.userStore.texts]
    .filter(([name]) => name.startsWith('state/'))
    .map(([, text]) => text.length);
  expect(Math.max(...sizes)).toBeLessThan(2000);
});
