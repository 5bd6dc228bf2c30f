import type { HostMakers } from '../host-makers';
import type { BookState } from '../model/book-state';
import { HostRange } from '../range/range';
import { HostSheet } from '../sheet/sheet';
import { protectRange } from './protections';
import { HostSpreadsheet } from './spreadsheet';

/** The makers for one spreadsheet. @param book gives the state, which is made with these makers in it */
export function makers(book: () => BookState): HostMakers {
  return {
    range: (sheet, box) => new HostRange({ sheet, box }),
    sheet: (sheet) => new HostSheet(sheet),
    spreadsheet: () => new HostSpreadsheet(book()),
    protection: protectRange,
    bookOf: (spreadsheet) => (spreadsheet instanceof HostSpreadsheet ? spreadsheet.book : null),
  };
}
