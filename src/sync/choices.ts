import * as v from 'valibot';
import { CELL_TYPES } from '../table/column';

/** Columns by `columnIn` (`sheet/layout`). */
const columns = v.array(v.string());

const entries = {
  removed: v.picklist(['keepNotes', 'delete', 'keepAll']),
  handDeleted: v.picklist(['ask', 'putBack', 'leaveOut']),
  safetyStop: v.boolean(),
  protect: v.boolean(),
  newColumns: v.picklist(['add', 'holdBack']),
  /** Headers as in the export, labels of a language, or data column names: apart from the language of the answers. */
  headerStyle: v.picklist(['export', 'labels', 'names']),
  headerLanguage: v.string(),
  hxlRow: v.boolean(),
  positions: v.boolean(),
  latLong: v.boolean(),
  openLink: v.boolean(),
  offsets: v.boolean(),
  submissionTimeZone: v.picklist(['UTC', 'spreadsheet']),
  parentColumns: columns,
  /** Types that a person chose, by column. */
  types: v.record(v.string(), v.picklist(CELL_TYPES)),
  leftOut: columns,
  masked: columns,
};

/** How a connection treats the spreadsheet. Every choice has a default, so a record of an earlier version stays readable. */
export const Choices = v.object({
  removed: v.optional(entries.removed, 'keepNotes'),
  handDeleted: v.optional(entries.handDeleted, 'ask'),
  safetyStop: v.optional(entries.safetyStop, true),
  protect: v.optional(entries.protect, true),
  newColumns: v.optional(entries.newColumns, 'add'),
  headerStyle: v.optional(entries.headerStyle, 'export'),
  headerLanguage: v.optional(entries.headerLanguage, ''),
  hxlRow: v.optional(entries.hxlRow, false),
  positions: v.optional(entries.positions, false),
  latLong: v.optional(entries.latLong, false),
  openLink: v.optional(entries.openLink, false),
  offsets: v.optional(entries.offsets, false),
  submissionTimeZone: v.optional(entries.submissionTimeZone, 'UTC'),
  parentColumns: v.optional(entries.parentColumns, []),
  types: v.optional(entries.types, {}),
  leftOut: v.optional(entries.leftOut, []),
  masked: v.optional(entries.masked, []),
});

export type Choices = v.InferOutput<typeof Choices>;

/** Some choices, as a person changes them; what is not named stays. */
export const ChoicesChange = v.partial(v.object(entries));

export type ChoicesChange = v.InferOutput<typeof ChoicesChange>;

/** All choices as they are when nobody has chosen. */
export const defaultChoices = (): Choices => v.parse(Choices, {});
