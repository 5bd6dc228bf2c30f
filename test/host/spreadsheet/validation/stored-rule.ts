import type { ValidationRule } from './validation-rule';

/** A rule as an attribute of cells. Equal rules are equal texts, so that a column of one rule is one run. */
export function storeRule({ type, values, allowInvalid, helpText }: ValidationRule): string {
  return JSON.stringify({ type, values, allowInvalid, helpText });
}

/** The rule of a stored text. Only `storeRule` writes these. */
export function storedRule(text: string): ValidationRule {
  return JSON.parse(text) as ValidationRule;
}
