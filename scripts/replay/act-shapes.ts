import * as v from 'valibot';

const rest = v.unknown();

/** A method of Google's `Range`, `Sheet` or `Spreadsheet`, called by a person. */
const actEntries = {
  range: { range: v.tupleWithRest([v.string(), v.string(), v.string()], rest) },
  sheet: { sheet: v.tupleWithRest([v.string(), v.string()], rest) },
  spreadsheet: { spreadsheet: v.tupleWithRest([v.string()], rest) },
} as const;

export const RangeAct = v.strictObject(actEntries.range);
export const SheetAct = v.strictObject(actEntries.sheet);
export const SpreadsheetAct = v.strictObject(actEntries.spreadsheet);

export const Act = v.union([RangeAct, SheetAct, SpreadsheetAct]);

export type Act = v.InferOutput<typeof Act>;
