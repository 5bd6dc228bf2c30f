import { CellError, type Content, Formula } from '../model/content';

/** What a cell accepts: the name of a constant of SpreadsheetApp.DataValidationCriteria, and its arguments. */
export interface ValidationRule {
  readonly type: 'VALUE_IN_LIST' | 'NUMBER_BETWEEN' | 'CHECKBOX';
  readonly values: readonly (readonly string[] | string | number | boolean)[];
  readonly allowInvalid: boolean;
  readonly helpText: string | null;
}

/** Whether a cell may hold a content. Blank cells and formulas are not held to the rule. */
export function accepts({ type, values }: ValidationRule, content: Content): boolean {
  if (content === null || content instanceof Formula) return true;
  if (content instanceof CellError) return false;
  const [first, second] = values;
  if (type === 'VALUE_IN_LIST') return Array.isArray(first) && first.includes(asText(content));
  if (type === 'NUMBER_BETWEEN')
    return typeof content === 'number' && content >= Number(first) && content <= Number(second);
  return values.length === 0 ? typeof content === 'boolean' : values.some((one) => asText(one) === asText(content));
}

function asText(value: unknown): string {
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}
