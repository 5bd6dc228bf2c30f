import type { Condition } from '../condition/condition';
import type { Box } from './box';
import { boxesWithout } from './box-without';
import type { SheetState } from './sheet-state';
import { boxAfter } from './span';
import type { LineChange } from './structure-change';

/** How cells that meet a condition look; null: as they are. */
export interface ConditionalLook {
  readonly background: string | null;
  readonly fontColor: string | null;
  readonly bold: boolean | null;
}

/** A rule of conditional formatting. Replaced as a whole, so copies of a tab may share it. */
export interface ConditionalFormat {
  readonly ranges: readonly Box[];
  readonly condition: Condition;
  readonly look: ConditionalLook;
}

/** Moves the rules of a tab after a change of structure. Formulas in them stay as they are. */
export function moveConditionalFormats(sheet: SheetState, change: LineChange): void {
  const after = (box: Box) => boxAfter(box, change) ?? [];
  replaceRanges(sheet, (ranges) => ranges.flatMap(after));
}

/** Takes the rules from some cells. */
export function clearConditionalFormats(sheet: SheetState, box: Box): void {
  replaceRanges(sheet, (ranges) => boxesWithout(ranges, box));
}

/** A rule without a range is gone. */
function replaceRanges(sheet: SheetState, map: (ranges: readonly Box[]) => Box[]): void {
  const moved = sheet.conditionalFormats.map((rule) => ({ ...rule, ranges: map(rule.ranges) }));
  sheet.conditionalFormats = moved.filter(({ ranges }) => ranges.length > 0);
}
