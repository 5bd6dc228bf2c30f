import type { HostSpreadsheet } from '../book/spreadsheet';
import type { JsonValue } from './json-value';
import { saveSheet } from './save-sheet';
import { type SavedBook, VERSION } from './saved';

/** Everything of a spreadsheet that must survive a restart, as data for JSON. It is a snapshot: later changes do not reach it. */
export function saveSpreadsheet(spreadsheet: HostSpreadsheet): JsonValue {
  const { protections, protectionsGiven } = spreadsheet.book;
  const { id, name, locale, timeZone, activeSheetId, idsGiven, namedRanges, quirks, limits, sheets } = spreadsheet.book;
  const saved: SavedBook = {
    version: VERSION,
    ...{ id, name, locale, timeZone, activeSheetId, idsGiven },
    namedRanges: namedRanges.map((named) => ({ ...named })),
    protections: protections.map((one) => ({ ...one })),
    protectionsGiven,
    quirks: { ...quirks },
    limits: { ...limits },
    sheets: sheets.map(saveSheet),
  };
  return saved as unknown as JsonValue;
}
