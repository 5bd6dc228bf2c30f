import * as v from 'valibot';

const table = v.string();
const count = v.number();

/** What a person should know of a run that went through. `table`: `''` the submissions, else the repeat group's name. */
export const Warning = v.variant('kind', [
  /** The hidden tab was gone or changed: rows that a person deleted cannot be told from new ones. */
  v.object({ kind: v.literal('state-lost') }),
  /** Rows that a person copied count twice; the first of each is kept up to date. `keys`: the first 10. */
  v.object({ kind: v.literal('copied-rows'), table, count, keys: v.array(v.string()) }),
  /** The hidden column was gone or damaged; it was made anew and every row written. */
  v.object({ kind: v.literal('sync-column-lost'), table }),
  /** Cells of managed columns stood otherwise than written (a part of the table was sorted, answers were typed over); they were written again. */
  v.object({ kind: v.literal('restored-rows'), table, count }),
  /** People moved rows while they were written. */
  v.object({ kind: v.literal('moved-meanwhile'), table }),
  /** Rows of a repeat group that could not be told apart for certain. */
  v.object({ kind: v.literal('doubtful-rows'), table, count }),
  /** A repeat group's tab that a person deleted: it is not made again. */
  v.object({ kind: v.literal('tab-gone'), table }),
  /** A tab that looks like a copy of one of ours; it is left alone. */
  v.object({ kind: v.literal('tab-copied'), name: v.string() }),
]);

export type Warning = v.InferOutput<typeof Warning>;
