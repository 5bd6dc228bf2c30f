import { checkArguments } from '../check/arguments';
import type { Condition } from './condition';

/** What builders of filter criteria and of conditional formats have in common: the condition. Google's reference for both. */
export class ConditionBuilder {
  /** @param condition for the host; no method, so nothing that scripts can reach */
  constructor(protected condition: Condition | null) {}

  whenCellEmpty(): this {
    return when(this, 'whenCellEmpty');
  }

  whenCellNotEmpty(): this {
    return when(this, 'whenCellNotEmpty');
  }

  whenNumberEqualTo(number: number): this {
    return when(this, 'whenNumberEqualTo', number);
  }

  whenNumberGreaterThan(number: number): this {
    return when(this, 'whenNumberGreaterThan', number);
  }

  whenNumberLessThan(number: number): this {
    return when(this, 'whenNumberLessThan', number);
  }

  whenNumberBetween(start: number, end: number): this {
    return when(this, 'whenNumberBetween', start, end);
  }

  whenTextEqualTo(text: string): this {
    return when(this, 'whenTextEqualTo', text);
  }

  whenTextContains(text: string): this {
    return when(this, 'whenTextContains', text);
  }

  whenTextDoesNotContain(text: string): this {
    return when(this, 'whenTextDoesNotContain', text);
  }

  whenTextStartsWith(text: string): this {
    return when(this, 'whenTextStartsWith', text);
  }

  whenTextEndsWith(text: string): this {
    return when(this, 'whenTextEndsWith', text);
  }
}

/** Sets the condition of a builder in place of the one before. Methods are named after the constants of BooleanCriteria. */
function when<B extends ConditionBuilder>(builder: B, method: string, ...values: readonly (string | number)[]): B {
  const kind = method.startsWith('whenNumber') ? 'number' : 'string';
  const kinds = values.map(() => kind);
  checkArguments(`${builder.constructor.name.slice('Host'.length)}.${method}`, values, kinds);
  const type = method
    .slice('when'.length)
    .replace(/(?<=[a-z])[A-Z]/g, '_$&')
    .toUpperCase();
  return Object.assign(builder, { condition: { type, values } });
}
