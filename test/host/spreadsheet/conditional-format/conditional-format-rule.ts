import { checkArguments, refuseSignature } from '../check/arguments';
import { refuse } from '../check/refuse';
import type { Condition } from '../condition/condition';
import { ConditionBuilder } from '../condition/condition-builder';
import type { ConditionalLook } from '../model/conditional-format';
import { HostRange } from '../range/range';
import { words } from '../words';
import { HostBooleanCondition } from './boolean-condition';

/** Google's ConditionalFormatRule: it does not change. */
export class HostConditionalFormatRule {
  /** @param condition and what follows: for the host; no methods, so nothing that scripts can reach */
  constructor(
    readonly condition: Condition,
    readonly look: ConditionalLook,
    readonly ranges: readonly HostRange[],
  ) {}

  getRanges(): HostRange[] {
    return [...this.ranges];
  }

  getBooleanCondition(): HostBooleanCondition {
    return new HostBooleanCondition(this.condition, this.look);
  }

  copy(): HostConditionalFormatRuleBuilder {
    return new HostConditionalFormatRuleBuilder(this.condition, this.look, this.ranges);
  }
}

const PLAIN: ConditionalLook = { background: null, fontColor: null, bold: null };

/** What SpreadsheetApp.newConditionalFormatRule() gives. */
export class HostConditionalFormatRuleBuilder extends ConditionBuilder {
  constructor(
    condition: Condition | null = null,
    private look: ConditionalLook = PLAIN,
    private ranges: readonly HostRange[] = [],
  ) {
    super(condition);
  }

  whenFormulaSatisfied(formula: string): this {
    checkArguments('ConditionalFormatRuleBuilder.whenFormulaSatisfied', [formula], ['string']);
    this.condition = { type: 'CUSTOM_FORMULA', values: [formula] };
    return this;
  }

  setBackground(color: string | null): this {
    checkArguments('ConditionalFormatRuleBuilder.setBackground', [color], ['text or null']);
    this.look = { ...this.look, background: color?.toLowerCase() ?? null };
    return this;
  }

  setFontColor(color: string | null): this {
    checkArguments('ConditionalFormatRuleBuilder.setFontColor', [color], ['text or null']);
    this.look = { ...this.look, fontColor: color?.toLowerCase() ?? null };
    return this;
  }

  setBold(bold: boolean | null): this {
    if (bold !== null) checkArguments('ConditionalFormatRuleBuilder.setBold', [bold], ['boolean']);
    this.look = { ...this.look, bold };
    return this;
  }

  setRanges(ranges: readonly HostRange[]): this {
    const fits = Array.isArray(ranges) && ranges.every((one) => one instanceof HostRange);
    if (!fits) refuseSignature('ConditionalFormatRuleBuilder.setRanges', [ranges]);
    this.ranges = [...ranges];
    return this;
  }

  getRanges(): HostRange[] {
    return [...this.ranges];
  }

  getBooleanCondition(): HostBooleanCondition | null {
    return this.condition && new HostBooleanCondition(this.condition, this.look);
  }

  copy(): HostConditionalFormatRuleBuilder {
    return this.build().copy();
  }

  build(): HostConditionalFormatRule {
    const { condition, look, ranges } = this;
    if (!condition || ranges.length === 0) return refuse(words.incompleteRule());
    return new HostConditionalFormatRule(condition, look, ranges);
  }
}
