import type { CellType } from '../table/column';

/**
 * The number format of each type of cell. Text is text to begin with; addresses are left to Google, which makes them links;
 * dates are shown as KoboToolbox writes them, in any locale.
 */
export const NUMBER_FORMATS: { readonly [T in CellType]: string } = {
  text: '@',
  number: 'General',
  boolean: 'General',
  date: 'yyyy-mm-dd',
  time: 'hh:mm:ss',
  'date-time': 'yyyy-mm-dd hh:mm:ss',
  link: 'General',
};
