import { NAMED_RANGE, PROTECTION, RANGE_LIST, SPREADSHEET, USER } from './methods/book';
import {
  BOOLEAN_CONDITION,
  CONDITIONAL_FORMAT_RULE,
  CONDITIONAL_FORMAT_RULE_BUILDER,
} from './methods/conditional-format';
import { FILTER, FILTER_CRITERIA, FILTER_CRITERIA_BUILDER } from './methods/filter';
import type { MethodTable } from './methods/kind';
import { RANGE } from './methods/range';
import { SHEET } from './methods/sheet';
import { DATA_VALIDATION, DATA_VALIDATION_BUILDER } from './methods/validation';

/** The classes whose methods the engine calls by name. */
export type HostClass =
  | 'Spreadsheet'
  | 'Sheet'
  | 'Range'
  | 'RangeList'
  | 'NamedRange'
  | 'Protection'
  | 'User'
  | 'Filter'
  | 'FilterCriteria'
  | 'FilterCriteriaBuilder'
  | 'DataValidation'
  | 'DataValidationBuilder'
  | 'BooleanCondition'
  | 'ConditionalFormatRule'
  | 'ConditionalFormatRuleBuilder';

/** What every method costs and may do, by class and name. A method that is not here does not exist for scripts. */
export const METHODS: Readonly<Record<HostClass, MethodTable>> = Object.freeze({
  Spreadsheet: SPREADSHEET,
  Sheet: SHEET,
  Range: RANGE,
  RangeList: RANGE_LIST,
  NamedRange: NAMED_RANGE,
  Protection: PROTECTION,
  User: USER,
  Filter: FILTER,
  FilterCriteria: FILTER_CRITERIA,
  FilterCriteriaBuilder: FILTER_CRITERIA_BUILDER,
  DataValidation: DATA_VALIDATION,
  DataValidationBuilder: DATA_VALIDATION_BUILDER,
  BooleanCondition: BOOLEAN_CONDITION,
  ConditionalFormatRule: CONDITIONAL_FORMAT_RULE,
  ConditionalFormatRuleBuilder: CONDITIONAL_FORMAT_RULE_BUILDER,
});
