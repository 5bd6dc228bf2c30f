/** Days from 1899-12-30 to 1904-01-01. */
const TO_1904 = 1462;

/**
 * A date as the file counts it → days since 1899-12-30, as Google Sheets counts.
 *
 * Excel's 1900 system has a day that never was, 1900-02-29 (serial 60); from serial 61 on both counts are equal. XlsxWriter,
 * which writes KoboToolbox's files, counts all days before from 1899-12-31 (`_convert_date_time`): 1899-12-31 is 0 and
 * 1850-05-05 is -18137, so one is added. Between 60 and 61 it writes the hours of 1900-02-28, which our count calls 60
 * too; exactly 60 it never writes, and there is no such day: it is read as 1900-02-28.
 */
export function serialOf(inFile: number, date1904: boolean): number {
  if (date1904) return inFile + TO_1904;
  return inFile < 60 ? inFile + 1 : inFile;
}
