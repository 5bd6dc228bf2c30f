import { checkArguments, refuseSignature } from '../check/arguments';
import { refuse } from '../check/refuse';
import { words } from '../words';
import type { ValidationRule } from './validation-rule';

/** Google's DataValidation: it does not change. */
export class HostDataValidation {
  /** @param rule for the host; no method, so nothing that scripts can reach */
  constructor(readonly rule: ValidationRule) {}

  getAllowInvalid(): boolean {
    return this.rule.allowInvalid;
  }

  /** The name of a constant of SpreadsheetApp.DataValidationCriteria. */
  getCriteriaType(): string {
    return this.rule.type;
  }

  /** A list and whether it drops down; a start and an end; or what a checkbox holds where that was set. */
  getCriteriaValues(): unknown[] {
    return structuredClone([...this.rule.values]);
  }

  getHelpText(): string | null {
    return this.rule.helpText;
  }

  copy(): HostDataValidationBuilder {
    return new HostDataValidationBuilder(this.rule);
  }
}

type Criteria = Pick<ValidationRule, 'type' | 'values'>;

/** What SpreadsheetApp.newDataValidation() gives. Google's reference for DataValidationBuilder: invalid data is allowed unless said. */
export class HostDataValidationBuilder {
  private criteria: Criteria | null;
  private allowInvalid: boolean;
  private helpText: string | null;

  constructor(rule: ValidationRule | null = null) {
    this.criteria = rule;
    this.allowInvalid = rule?.allowInvalid ?? true;
    this.helpText = rule?.helpText ?? null;
  }

  requireValueInList(values: readonly string[], showDropdown?: boolean): this {
    const method = 'DataValidationBuilder.requireValueInList';
    checkArguments(method, [values, showDropdown], ['array', 'optional boolean']);
    this.criteria = { type: 'VALUE_IN_LIST', values: [values.map(String), showDropdown !== false] };
    return this;
  }

  requireNumberBetween(start: number, end: number): this {
    checkArguments('DataValidationBuilder.requireNumberBetween', [start, end], ['number', 'number']);
    this.criteria = { type: 'NUMBER_BETWEEN', values: [start, end] };
    return this;
  }

  requireCheckbox(...values: readonly (string | number | boolean)[]): this {
    if (values.length > 2) refuseSignature('DataValidationBuilder.requireCheckbox', values);
    this.criteria = { type: 'CHECKBOX', values: [...values] };
    return this;
  }

  setAllowInvalid(allowInvalidData: boolean): this {
    checkArguments('DataValidationBuilder.setAllowInvalid', [allowInvalidData], ['boolean']);
    this.allowInvalid = allowInvalidData;
    return this;
  }

  setHelpText(helpText: string): this {
    checkArguments('DataValidationBuilder.setHelpText', [helpText], ['string']);
    this.helpText = helpText;
    return this;
  }

  getAllowInvalid(): boolean {
    return this.allowInvalid;
  }

  getCriteriaType(): string | null {
    return this.criteria?.type ?? null;
  }

  getCriteriaValues(): unknown[] {
    return structuredClone([...(this.criteria?.values ?? [])]);
  }

  getHelpText(): string | null {
    return this.helpText;
  }

  copy(): HostDataValidationBuilder {
    return this.build().copy();
  }

  build(): HostDataValidation {
    if (!this.criteria) return refuse(words.noCriteria());
    const { type, values } = this.criteria;
    return new HostDataValidation({ type, values, allowInvalid: this.allowInvalid, helpText: this.helpText });
  }
}
