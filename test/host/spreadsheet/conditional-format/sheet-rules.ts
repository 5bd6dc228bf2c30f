import { refuseSignature } from '../check/arguments';
import { permitSheet } from '../check/permit';
import { refuse } from '../check/refuse';
import type { SheetState } from '../model/sheet-state';
import { livePlace } from '../range/place';
import { words } from '../words';
import { HostConditionalFormatRule } from './conditional-format-rule';

/** The rules of a tab, in the order in which they are tried. */
export function conditionalFormatsOf(sheet: SheetState): HostConditionalFormatRule[] {
  return sheet.conditionalFormats.map(({ condition, look, ranges }) => {
    const places = ranges.map((box) => sheet.book.make.range(sheet, box));
    return new HostConditionalFormatRule(condition, look, places);
  });
}

/** Replaces all rules of a tab. @throws Error with Google's words for a range of another tab */
export function setConditionalFormats(sheet: SheetState, rules: readonly HostConditionalFormatRule[]): void {
  const fits = Array.isArray(rules) && rules.every((one) => one instanceof HostConditionalFormatRule);
  if (!fits) refuseSignature('Sheet.setConditionalFormatRules', [rules]);
  permitSheet(sheet);
  if (rules.some(({ ranges }) => ranges.some(({ place }) => place.sheet !== sheet))) refuse(words.rangeOfOtherSheet());
  sheet.conditionalFormats = rules.map(({ condition, look, ranges }) => ({
    ...{ condition, look },
    ranges: ranges.map(({ place }) => livePlace(place).box),
  }));
}
