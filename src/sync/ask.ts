import * as v from 'valibot';

/** What only a person can decide, the most pressing first. */
export const ASKED_ABOUT = ['safety-stop', 'column-claim', 'hand-deleted', 'new-columns'] as const;
export type AskedAbout = (typeof ASKED_ABOUT)[number];

/**
 * A question of a run to the connection's owner.
 * `safety-stop`: so many submissions of so many would go; nothing was written. `column-claim`: two columns of a tab say that they
 * are the same; nothing was written. `hand-deleted`: rows that a person deleted and KoboToolbox still has; they were not put back.
 * `new-columns`: held back: on request, or because columns are masked or left out.
 */
export const Ask = v.variant('about', [
  /** `limit`: so many may go when a person says yes: these, and those that went since he last did. */
  v.object({ about: v.literal('safety-stop'), removed: v.number(), of: v.number(), limit: v.number() }),
  /** `machine`: the line of the notes that says so. */
  v.object({
    about: v.literal('column-claim'),
    table: v.string(),
    column: v.string(),
    headers: v.array(v.string()),
    machine: v.string(),
  }),
  /** `submissions`: keys of the first 50 rows. */
  v.object({ about: v.literal('hand-deleted'), count: v.number(), submissions: v.array(v.string()) }),
  v.object({ about: v.literal('new-columns'), headers: v.array(v.string()) }),
]);

export type Ask = v.InferOutput<typeof Ask>;

/** The answers there are. `column-claim` is answered with the header to keep. */
export const ANSWERS = {
  'safety-stop': ['goOn', 'keep'],
  'hand-deleted': ['putBack', 'leaveOut'],
  'new-columns': ['add', 'leaveOut'],
} as const;

/** A person's answer, as the sidebar sends it. */
export const Decision = v.variant('about', [
  v.object({ about: v.literal('safety-stop'), answer: v.picklist(ANSWERS['safety-stop']) }),
  v.object({ about: v.literal('hand-deleted'), answer: v.picklist(ANSWERS['hand-deleted']) }),
  v.object({ about: v.literal('new-columns'), answer: v.picklist(ANSWERS['new-columns']) }),
  v.object({ about: v.literal('column-claim'), answer: v.string() }),
]);

export type Decision = v.InferOutput<typeof Decision>;
