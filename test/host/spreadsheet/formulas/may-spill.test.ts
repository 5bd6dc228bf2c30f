import { HyperFormula } from 'hyperformula';
import { Formula } from '../model/content';
import { maySpill, SPILLING } from './may-spill';

test('every function of HyperFormula that gives arrays is known', () => {
  const functions = HyperFormula.getAllFunctionPlugins().flatMap((plugin) =>
    Object.entries(plugin.implementedFunctions).flatMap(([name, facts]) =>
      'sizeOfResultArrayMethod' in facts && facts.sizeOfResultArrayMethod ? [name] : [],
    ),
  );
  expect(functions.sort()).toEqual([...SPILLING].sort());
});

test.each([
  ['=SUM(A1:B9)', false],
  ['="{FILTER("&A1', false],
  ['=1+filter (A1:A9,B1:B9)', true],
  ['={1;2}', true],
  ['=XLOOKUP(A1,B:B,C:C)', false],
  ['=XLOOKUP(A1,B1:B9,C1:D9)', true],
  ['=XLOOKUP(A1,B:B,table)', true],
])('%s may spill: %p', (text, expected) => {
  expect(maySpill(new Formula(text))).toBe(expected);
});
