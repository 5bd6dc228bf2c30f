import type { Condition } from '../condition/condition';
import type { ConditionalLook } from '../model/conditional-format';

/** Google's BooleanCondition: what a rule looks for, and how it makes cells look. */
export class HostBooleanCondition {
  constructor(
    private readonly condition: Condition,
    private readonly look: ConditionalLook,
  ) {}

  /** The name of a constant of SpreadsheetApp.BooleanCriteria. */
  getCriteriaType(): string {
    return this.condition.type;
  }

  getCriteriaValues(): (string | number)[] {
    return [...this.condition.values];
  }

  getBackground(): string | null {
    return this.look.background;
  }

  getFontColor(): string | null {
    return this.look.fontColor;
  }

  getBold(): boolean | null {
    return this.look.bold;
  }
}
