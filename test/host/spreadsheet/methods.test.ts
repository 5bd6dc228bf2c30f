import {
  BELIEFS,
  HostBooleanCondition,
  HostConditionalFormatRule,
  HostConditionalFormatRuleBuilder,
  HostDataValidation,
  HostDataValidationBuilder,
  HostFilter,
  HostFilterCriteria,
  HostFilterCriteriaBuilder,
  HostNamedRange,
  HostProtection,
  HostRange,
  HostRangeList,
  HostSheet,
  HostSpreadsheet,
  HostUser,
  METHODS,
} from './index';

/** Names of all methods of a class and the classes it builds on. */
function methodsOf(made: { readonly prototype: object }): string[] {
  const names: string[] = [];
  for (let at: object = made.prototype; at !== Object.prototype; at = Object.getPrototypeOf(at) as object) {
    names.push(...Object.getOwnPropertyNames(at).filter((name) => name !== 'constructor'));
  }
  return names.sort();
}

test.each([
  ['Spreadsheet', HostSpreadsheet],
  ['Sheet', HostSheet],
  ['Range', HostRange],
  ['RangeList', HostRangeList],
  ['NamedRange', HostNamedRange],
  ['Protection', HostProtection],
  ['User', HostUser],
  ['Filter', HostFilter],
  ['FilterCriteria', HostFilterCriteria],
  ['FilterCriteriaBuilder', HostFilterCriteriaBuilder],
  ['DataValidation', HostDataValidation],
  ['DataValidationBuilder', HostDataValidationBuilder],
  ['BooleanCondition', HostBooleanCondition],
  ['ConditionalFormatRule', HostConditionalFormatRule],
  ['ConditionalFormatRuleBuilder', HostConditionalFormatRuleBuilder],
] as const)('every method of %s is in the table, and only those', (name, made) => {
  expect(Object.keys(METHODS[name]).sort()).toEqual(methodsOf(made));
});

test('what a name says is what its kind is', () => {
  const all = Object.values(METHODS).flatMap((table) => Object.entries(table));
  const kinds = (start: RegExp) => new Set(all.filter(([name]) => start.test(name)).map(([, { kind }]) => kind));
  expect(kinds(/^(is|get\w+Values?$|getLast|getMax|getNote|getNumberFormat)/)).toEqual(new Set(['read', 'object']));
  expect(kinds(/^(insert|delete|move|copyTo|sort|append|duplicate|merge)/)).toEqual(new Set(['structure']));
  expect(kinds(/^(setValue|setNote|setNumberFormat|clear|setFormula)/)).toEqual(new Set(['write']));
});

test('every belief has its own id, a text and a source', () => {
  expect(new Set(BELIEFS.map(({ id }) => id)).size).toBe(BELIEFS.length);
  for (const { id, text, source } of BELIEFS) expect([id, text, source].every((part) => part.trim() !== '')).toBe(true);
});
