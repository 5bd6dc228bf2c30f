export { BELIEFS, type Belief } from './beliefs';
export { HostNamedRange } from './book/named-range';
export type { SpreadsheetOptions } from './book/new-book';
export { HostProtection } from './book/protection';
export { HostSpreadsheet } from './book/spreadsheet';
export { HostUser } from './book/user';
export { HostBooleanCondition } from './conditional-format/boolean-condition';
export {
  HostConditionalFormatRule,
  HostConditionalFormatRuleBuilder,
} from './conditional-format/conditional-format-rule';
export { createSpreadsheet } from './create-spreadsheet';
export { HostFilter } from './filter/filter';
export { HostFilterCriteria, HostFilterCriteriaBuilder } from './filter/filter-criteria';
export { LIMITS, type Limits } from './limits';
export { type HostClass, METHODS } from './methods';
export type { MethodKind, MethodTable } from './methods/kind';
export type { Access } from './model/access';
export { QUIRKS, type Quirks } from './quirks';
export { HostRange } from './range/range';
export { HostRangeList } from './range/range-list';
export { HostRichTextValue, HostRichTextValueBuilder } from './range/rich-text';
export type { JsonValue } from './save/json-value';
export { loadSpreadsheet } from './save/load-spreadsheet';
export { restoreSpreadsheet } from './save/restore-spreadsheet';
export { saveSpreadsheet } from './save/save-spreadsheet';
export { HostSheet } from './sheet/sheet';
export { HostDataValidation, HostDataValidationBuilder } from './validation/data-validation';
