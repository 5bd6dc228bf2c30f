import * as v from 'valibot';

const headers = v.array(v.string());

/** What a run did in one tab. Rows are counted, columns named by their headers in the tab. */
export const TabReport = v.object({
  /** `''` for the submissions, else the repeat group's name. */
  table: v.string(),
  sheet: v.number(),
  added: v.number(),
  edited: v.number(),
  removed: v.number(),
  unchanged: v.number(),
  columns: v.object({ new: headers, gone: headers, back: headers, relabelled: headers }),
});

export type TabReport = v.InferOutput<typeof TabReport>;

const keys = v.array(v.string());

/** Which submissions of the main tab, by their keys: the first 50 of each kind. */
export const ChangedSubmissions = v.object({ added: keys, edited: keys, removed: keys });

export type ChangedSubmissions = v.InferOutput<typeof ChangedSubmissions>;
