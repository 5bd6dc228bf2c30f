import type { Zone } from '../sheet/layout/zone-shift';
import type { Workbook } from '../sheet/workbook';

/** The spreadsheet's zone, asked for when it is needed: each question is a call to the service. */
export function sheetZone(workbook: Workbook): Zone {
  return {
    get name() {
      return workbook.timeZone();
    },
    offsetMinutes: (utc) => workbook.offsetMinutes(utc),
  };
}
