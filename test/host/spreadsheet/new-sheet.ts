import type { SpreadsheetOptions } from './book/new-book';
import type { HostSpreadsheet } from './book/spreadsheet';
import { createSpreadsheet } from './create-spreadsheet';
import type { HostSheet } from './sheet/sheet';

/** A spreadsheet and its first tab, for tests. Its clock stands in 2026. */
export function newSheet(options: Partial<SpreadsheetOptions> = {}): {
  spreadsheet: HostSpreadsheet;
  sheet: HostSheet;
} {
  const spreadsheet = createSpreadsheet({ id: 'test', now: () => Date.UTC(2026, 5, 1), ...options });
  return { spreadsheet, sheet: spreadsheet.getActiveSheet() };
}
