/**
 * What a cell holds once the type of its column is known: `''` for none; a number in a number column; days since 1899-12-30 in
 * a date, time or date-time column (a time is a fraction of a day), which is how spreadsheets count them; a boolean.
 * Text in a column of another type than text or link is a value that does not fit its type and stays as answered.
 */
export type Cell = string | number | boolean;
