import { decide } from '../../src/sync/decide';
import { changeChoices, link } from '../../src/sync/link';
import { redirect } from '../fakes/http';
import { fixture, household, pageWith, ROWS, SOURCE, served } from './household';
import { dataOf, sheetOf, writesIn } from './linked';

const EMPTY = fixture('clinic_visits_empty/lang-English-en_ms-both_types-text.xlsx');

test('a repeat group that left the form keeps its rows: an export of all versions has them', () => {
  const { run, rows, serve } = household(1);
  run();
  serve(served(), pageWith({ content: { survey: [{ type: 'text', name: 'x' }], translations: [null] } }));
  expect([run().outcome, rows()]).toEqual(['complete', ROWS]);
});

test('a CSV says nothing of repeat groups: their tabs stay as they are', () => {
  const { services, run, rows, serve } = household(1);
  run();
  expect(link(services, { ...SOURCE, format: 'csv' }, 'en')).toMatchObject({
    ok: true,
    value: { sources: [{ format: 'csv' }] },
  });
  serve([redirect('/x'), { body: fixture('household_survey/lang-xml_ms-both.csv').toString('utf8') }]);
  const { losses, ...record } = run();
  expect([record.outcome, rows(), losses.map(({ kind }) => kind)]).toEqual(['complete', ROWS, ['repeats-missing']]);
});

describe('an export without a submission', () => {
  const headers = (project: ReturnType<typeof household>) => dataOf(project.services).map(([header]) => header);

  test('empties no tab before a person says so; then headers and formats stay', () => {
    const project = household(1);
    const { services, id, run, rows, serve } = project;
    run();
    const before = headers(project);
    services.workbook.calls.splice(0);
    serve(served(EMPTY));
    expect(run()).toMatchObject({
      outcome: 'asked',
      failure: null,
      asks: [{ about: 'safety-stop', removed: 180, of: 180, limit: 180 }],
    });
    expect([rows(), writesIn(services)]).toEqual([ROWS, []]);
    expect(decide(services, id, { about: 'safety-stop', answer: 'goOn' }).ok).toBe(true);
    serve(served(EMPTY));
    expect(run()).toMatchObject({ outcome: 'complete', tabs: [{ removed: 180 }, { removed: 549 }, { removed: 126 }] });
    expect([rows(), headers(project)]).toEqual([[1, 1, 1], before]);
    serve(served());
    expect(run()).toMatchObject({ outcome: 'complete', tabs: [{ added: 180 }, { added: 549 }, { added: 126 }] });
    expect(rows()).toEqual(ROWS);
  });

  test('the rows stay, marked, where he says so', () => {
    const project = household(1);
    const { services, id, run, rows, serve } = project;
    run();
    serve(served(EMPTY));
    run();
    decide(services, id, { about: 'safety-stop', answer: 'keep' });
    serve(served(EMPTY));
    expect(run().outcome).toBe('complete');
    expect(rows()).toEqual(ROWS);
    const [header = [], first = []] = dataOf(services)[0] ?? [];
    expect(first[header.indexOf('_removed_at')]).toBeInstanceOf(Date);
    serve(served(EMPTY));
    expect(run()).toMatchObject({ outcome: 'complete', tabs: [{ removed: 0 }, { removed: 0 }, { removed: 0 }] });
  });

  test('a repeat group’s tab that a person deleted is not missed; one that he changed is followed', () => {
    const { services, id, run, rows, serve } = household(1);
    run();
    changeChoices(services, id, { safetyStop: false });
    sheetOf(services, 1).getRange('A1').setValue('mine');
    services.workbook.removeTab(sheetOf(services, 2).getSheetId());
    serve(served(EMPTY));
    expect(run().outcome).toBe('complete');
    expect([rows(), dataOf(services)[1]?.[0]?.[0]]).toEqual([[1, 1], 'mine']);
  });
});
