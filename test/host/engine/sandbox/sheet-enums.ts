import { type EnumValue, enumeration } from './enums';

const PROTECTION_TYPE = enumeration('RANGE', 'SHEET');
const BOOLEAN_CRITERIA = enumeration(
  'CELL_EMPTY',
  'CELL_NOT_EMPTY',
  'DATE_AFTER',
  'DATE_BEFORE',
  'DATE_EQUAL_TO',
  'DATE_AFTER_RELATIVE',
  'DATE_BEFORE_RELATIVE',
  'DATE_EQUAL_TO_RELATIVE',
  'NUMBER_BETWEEN',
  'NUMBER_EQUAL_TO',
  'NUMBER_GREATER_THAN',
  'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  'NUMBER_LESS_THAN',
  'NUMBER_LESS_THAN_OR_EQUAL_TO',
  'NUMBER_NOT_BETWEEN',
  'NUMBER_NOT_EQUAL_TO',
  'TEXT_CONTAINS',
  'TEXT_DOES_NOT_CONTAIN',
  'TEXT_EQUAL_TO',
  'TEXT_STARTS_WITH',
  'TEXT_ENDS_WITH',
  'CUSTOM_FORMULA',
);
const VALIDATION_CRITERIA = enumeration(
  'DATE_AFTER',
  'DATE_BEFORE',
  'DATE_BETWEEN',
  'DATE_EQUAL_TO',
  'DATE_IS_VALID_DATE',
  'DATE_NOT_BETWEEN',
  'DATE_ON_OR_AFTER',
  'DATE_ON_OR_BEFORE',
  'NUMBER_BETWEEN',
  'NUMBER_EQUAL_TO',
  'NUMBER_GREATER_THAN',
  'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  'NUMBER_LESS_THAN',
  'NUMBER_LESS_THAN_OR_EQUAL_TO',
  'NUMBER_NOT_BETWEEN',
  'NUMBER_NOT_EQUAL_TO',
  'TEXT_CONTAINS',
  'TEXT_DOES_NOT_CONTAIN',
  'TEXT_EQUAL_TO',
  'TEXT_IS_VALID_EMAIL',
  'TEXT_IS_VALID_URL',
  'VALUE_IN_LIST',
  'VALUE_IN_RANGE',
  'CUSTOM_FORMULA',
  'CHECKBOX',
);

/** The enums of SpreadsheetApp. Facts: reference for SpreadsheetApp, its properties. */
export const SHEET_ENUMS = {
  ProtectionType: PROTECTION_TYPE,
  BooleanCriteria: BOOLEAN_CRITERIA,
  DataValidationCriteria: VALIDATION_CRITERIA,
};

const GIVEN: Readonly<Record<string, Readonly<Record<string, EnumValue>>>> = {
  'Protection.getProtectionType': PROTECTION_TYPE,
  'FilterCriteria.getCriteriaType': BOOLEAN_CRITERIA,
  'FilterCriteriaBuilder.getCriteriaType': BOOLEAN_CRITERIA,
  'BooleanCondition.getCriteriaType': BOOLEAN_CRITERIA,
  'DataValidation.getCriteriaType': VALIDATION_CRITERIA,
  'DataValidationBuilder.getCriteriaType': VALIDATION_CRITERIA,
};

/** What a method of the main thread gave; names of constants become Google's constants, as a script compares them. */
export function withEnums(method: string, value: unknown): unknown {
  return typeof value === 'string' ? (GIVEN[method]?.[value] ?? value) : value;
}
