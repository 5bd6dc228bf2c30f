import { checkArguments } from '../check/arguments';
import type { Condition } from '../condition/condition';
import { ConditionBuilder } from '../condition/condition-builder';
import type { Criteria } from '../model/filter-state';

/** Google's FilterCriteria: it does not change. */
export class HostFilterCriteria {
  /** @param criteria for the host; no method, so nothing that scripts can reach */
  constructor(readonly criteria: Criteria) {}

  getHiddenValues(): string[] {
    return [...this.criteria.hiddenValues];
  }

  /** The name of a constant of SpreadsheetApp.BooleanCriteria; null without a condition. */
  getCriteriaType(): string | null {
    return this.criteria.condition?.type ?? null;
  }

  getCriteriaValues(): (string | number)[] {
    return [...(this.criteria.condition?.values ?? [])];
  }

  copy(): HostFilterCriteriaBuilder {
    return new HostFilterCriteriaBuilder(this.criteria.condition, this.criteria.hiddenValues);
  }
}

/** What SpreadsheetApp.newFilterCriteria() gives. */
export class HostFilterCriteriaBuilder extends ConditionBuilder {
  constructor(
    condition: Condition | null = null,
    private hiddenValues: readonly string[] = [],
  ) {
    super(condition);
  }

  setHiddenValues(values: readonly string[]): this {
    checkArguments('FilterCriteriaBuilder.setHiddenValues', [values], ['array']);
    this.hiddenValues = values.map(String);
    return this;
  }

  getHiddenValues(): string[] {
    return this.build().getHiddenValues();
  }

  getCriteriaType(): string | null {
    return this.build().getCriteriaType();
  }

  getCriteriaValues(): (string | number)[] {
    return this.build().getCriteriaValues();
  }

  copy(): HostFilterCriteriaBuilder {
    return this.build().copy();
  }

  build(): HostFilterCriteria {
    const { condition, hiddenValues } = this;
    return new HostFilterCriteria({ condition, hiddenValues });
  }
}
