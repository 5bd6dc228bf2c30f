import * as v from 'valibot';
import { CELL_TYPES } from '../../src/table/column';

const headers = v.array(v.string());

/** Choices as a history tells them: columns by their headers in the export. */
export const HistoryChoices = v.partial(
  v.strictObject({
    removed: v.picklist(['keepNotes', 'delete', 'keepAll']),
    handDeleted: v.picklist(['ask', 'putBack', 'leaveOut']),
    safetyStop: v.boolean(),
    protect: v.boolean(),
    newColumns: v.picklist(['add', 'holdBack']),
    headerStyle: v.picklist(['export', 'labels', 'names']),
    hxlRow: v.boolean(),
    positions: v.boolean(),
    submissionTimeZone: v.picklist(['UTC', 'spreadsheet']),
    types: v.record(v.string(), v.picklist(CELL_TYPES)),
    leftOut: headers,
    masked: headers,
  }),
);

export type HistoryChoices = v.InferOutput<typeof HistoryChoices>;
