import type { HostProtection } from '../book/protection';
import { mayEditCells } from '../check/permit';
import { createFilter } from '../filter/create-filter';
import { HostFilter } from '../filter/filter';
import { HostDataValidation } from '../validation/data-validation';
import { storedRule, storeRule } from '../validation/stored-rule';
import { type Accept, getEach, getOne, setAll, setEach, WrongValue } from './attribute-access';
import { clearValidation } from './clear';
import { livePlace } from './place';
import { RangeFonts } from './range-fonts';

/** What rules lie on cells: data validation, protections, the filter of their tab. Google's reference for Range. */
export class RangeRules extends RangeFonts {
  getDataValidation(): HostDataValidation | null {
    return ruleOf(getOne(this.place, 'validation'));
  }

  getDataValidations(): (HostDataValidation | null)[][] {
    return getEach(this.place, 'validation').map((row) => row.map(ruleOf));
  }

  setDataValidation(rule: HostDataValidation | null): this {
    setAll(this.place, 'Range.setDataValidation', 'validation', rule, validation);
    return this;
  }

  setDataValidations(rules: readonly (readonly (HostDataValidation | null)[])[]): this {
    setEach(this.place, 'Range.setDataValidations', 'validation', rules, validation);
    return this;
  }

  clearDataValidations(): this {
    clearValidation(livePlace(this.place));
    return this;
  }

  createFilter(): HostFilter {
    return createFilter(livePlace(this.place));
  }

  /** The filter of the tab, wherever the range is. Google's reference for Range.getFilter. */
  getFilter(): HostFilter | null {
    const { sheet } = livePlace(this.place);
    return sheet.filter && new HostFilter(sheet);
  }

  /** Whether who acts may edit every cell. Google's reference for Range.canEdit. */
  canEdit(): boolean {
    const { sheet, box } = livePlace(this.place);
    return mayEditCells(sheet, box);
  }

  protect(): HostProtection {
    const { sheet, box } = livePlace(this.place);
    return sheet.book.make.protection(sheet, box);
  }
}

const validation: Accept = (value) => {
  if (value === null) return undefined;
  if (!(value instanceof HostDataValidation)) throw new WrongValue();
  return storeRule(value.rule);
};

function ruleOf(text: string): HostDataValidation | null {
  return text === '' ? null : new HostDataValidation(storedRule(text));
}
