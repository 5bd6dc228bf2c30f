import type { CellValue, HyperFormula, RawCellContent, Sheets } from 'hyperformula';
import { LIMITS } from '../limits';
import { CellError } from '../model/content';

/** What a cell shows: a plain content, no formula. */
export type Shown = string | number | boolean | CellError | null;

const DATE_FORMATS = {
  MDY: ['YYYY-MM-DD', 'MM/DD/YYYY'],
  DMY: ['YYYY-MM-DD', 'DD/MM/YYYY'],
  YMD: ['YYYY-MM-DD', 'YYYY/MM/DD'],
} as const;

/**
 * Computes tabs with HyperFormula. It is loaded from node_modules, and only here and now: most spreadsheets hold no formula.
 * HyperFormula is GPL-3.0 and for tests and the local host alone; it never comes into what is built.
 * @param dateOrder how texts in formulas are read as dates
 */
export function startEngine(sheets: Sheets, dateOrder: keyof typeof DATE_FORMATS): HyperFormula {
  const { HyperFormula: Engine } = require('hyperformula') as typeof import('hyperformula');
  return Engine.buildFromSheets(sheets, {
    licenseKey: 'gpl-v3',
    smartRounding: false,
    undoLimit: 0,
    maxRows: LIMITS.cells,
    maxColumns: LIMITS.columns,
    dateFormats: [...DATE_FORMATS[dateOrder]],
  });
}

/** A content for HyperFormula, so that it reads nothing into it. */
export function toEngine(content: Shown): RawCellContent {
  if (content instanceof CellError) return content.text;
  return typeof content === 'string' ? `'${content}` : content;
}

/** A result of HyperFormula with Google's word for an error. */
export function fromEngine(value: CellValue): Shown {
  if (typeof value === 'object' && value !== null) return new CellError(GOOGLE[value.value] ?? value.value);
  return value === 0 ? 0 : value;
}

/** Google shows a circle, and an array without room, as a broken reference. */
const GOOGLE: Readonly<Record<string, string>> = { '#CYCLE!': '#REF!', '#SPILL!': '#REF!' };
