import type { Quirks } from '../quirks';
import type { Locale } from './locale';
import type { Typed } from './typed';
import { typedDate } from './typed-date';
import { typedError } from './typed-error';
import { isSignedExpression, typedFormula } from './typed-formula';
import { typedNumber } from './typed-number';
import { westernDigits } from './western-digits';

/** What reading a typed text depends on. */
export interface TypingContext {
  readonly locale: Locale;
  readonly quirks: Quirks;
  /** The year of today in the spreadsheet's zone. */
  readonly year: number;
}

const APOSTROPHE = 39;
/** How a formula may start. */
const SIGN = /^\s*[=+-]/;
/** How a text may start that Sheets could read as something else than text; letters are tried apart. */
const SUSPECT = /^\s*[\d+\-=.,($€£¥₹%#]/;

/**
 * What a text becomes in a cell, as if a person typed it (USER_ENTERED of Google's Sheets API).
 * @param format the cell's number format before the write; `@` stops numbers, dates, booleans and errors, but not formulas
 */
export function typedText(text: string, format: string | undefined, context: TypingContext): Typed {
  const { quirks } = context;
  const inTextCell = format === '@' && quirks.textFormatStops;
  if (text.charCodeAt(0) === APOSTROPHE) {
    const kept = (format === '@' ? quirks.apostropheInTextCell : quirks.apostropheElsewhere) === 'kept';
    return { content: kept ? text : text.slice(1) };
  }
  if (text === '') return { content: null };
  return inTextCell ? typedInTextCell(text, context) : typedAnywhere(text, context);
}

function typedInTextCell(text: string, { locale, quirks }: TypingContext): Typed {
  if (quirks.formulaInTextCell === 'text' || !SIGN.test(text)) return { content: text };
  const bare = text.trim();
  const formula = bare.startsWith('=') || (isSignedExpression(bare) && !typedNumber(bare, locale));
  return { content: (formula ? typedFormula(bare, quirks) : null) ?? text };
}

function typedAnywhere(text: string, context: TypingContext): Typed {
  const { locale, quirks, year } = context;
  const bare = westernDigits(text.trim());
  const truth = locale.booleans.get(bare.toLowerCase());
  if (truth !== undefined) return { content: truth };
  if (SUSPECT.test(bare)) {
    const error = typedError(bare);
    if (error) return { content: error };
    if (bare.startsWith('=')) return { content: typedFormula(bare, quirks) ?? text };
  }
  const found = typedDate(bare, locale, year) ?? typedNumber(bare, locale);
  return found ?? { content: typedFormula(bare, quirks) ?? text };
}
