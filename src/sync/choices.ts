import * as v from 'valibot';

const names = v.optional(v.array(v.string()), []);

/** How a connection treats the spreadsheet. Every choice has a default, so a record of an earlier version stays readable. */
export const Choices = v.object({
  removed: v.optional(v.picklist(['keepNotes', 'delete', 'keepAll']), 'keepNotes'),
  handDeleted: v.optional(v.picklist(['ask', 'putBack', 'leaveOut']), 'ask'),
  safetyStop: v.optional(v.boolean(), true),
  protect: v.optional(v.boolean(), true),
  newColumns: v.optional(v.picklist(['add', 'holdBack']), 'add'),
  headerStyle: v.optional(v.picklist(['export', 'labels', 'names']), 'export'),
  hxlRow: v.optional(v.boolean(), false),
  positions: v.optional(v.boolean(), false),
  submissionTimeZone: v.optional(v.picklist(['UTC', 'spreadsheet']), 'UTC'),
  types: v.optional(v.record(v.string(), v.string()), {}),
  leftOut: names,
  masked: names,
});

export type Choices = v.InferOutput<typeof Choices>;

/** All choices as they are when nobody has chosen. */
export const defaultChoices = (): Choices => v.parse(Choices, {});
