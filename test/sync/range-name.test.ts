import fc from 'fast-check';
import { rangeNameFor } from '../../src/sync/range-name';
import { runs } from '../table/runs';

const free = () => false;

test.each([
  ['Household survey', 'kobo_Household_survey'],
  ['Enquête ménages – été', 'kobo_Enquete_menages_ete'],
  ['استبيان', 'kobo_data'],
  ['', 'kobo_data'],
  ['2026', 'kobo_2026'],
  ['__x__', 'kobo_x'],
  ['A1', 'kobo_A1'],
  ['a!b$c:d', 'kobo_a_b_c_d'],
])('the table of the tab %j is called %s', (tab, name) => {
  expect(rangeNameFor(tab, free)).toBe(name);
});

test('a name that is taken gets a number', () => {
  const taken = ['kobo_A', 'kobo_A_2'];
  expect(rangeNameFor('A', (name) => taken.includes(name))).toBe('kobo_A_3');
});

test('whatever the tab is called, Google allows the name', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: 'binary', maxLength: 120 }), fc.string({ maxLength: 120 })),
      fc.nat(30),
      (tab, taken) => {
        let asked = 0;
        const name = rangeNameFor(tab, () => asked++ < taken);
        expect(name).toMatch(/^[A-Za-z_][A-Za-z0-9_]{0,249}$/);
        expect(name).not.toMatch(/^[A-Za-z]{1,3}\d+$|^[Rr]\d*[Cc]\d*$/);
      },
    ),
    runs(100),
  );
});
