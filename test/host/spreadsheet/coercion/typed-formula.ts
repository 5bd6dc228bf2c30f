import { Formula } from '../model/content';
import type { Quirks } from '../quirks';

/** How something to compute with starts: a number, a reference, a text, a call or a bracket. */
const OPERAND = '\\s*[+-]*\\s*(?:\\d|\\.\\d|\\(|"|\\$?[A-Za-z]{1,3}\\$?\\d|[A-Za-z_][\\w.]*\\()';
/** A sign, something, an operator, something; or a sign and a reference or a call. */
const SIGNED = new RegExp(
  `^[+-](?:(?=${OPERAND})[\\s\\S]*?[^eE+*/^&<>=-]\\s*[-+*/^&<>=]${OPERAND}|\\s*\\$?[A-Za-z]{1,3}\\$?\\d+$|\\s*[A-Za-z_][\\w.]*\\()`,
);
/** An expression shows itself near its start; longer texts are not searched through. */
const SEARCHED = 300;

/** Whether a text with a leading sign reads as an expression: `+1+1`, `-A1`, `+1-555-1234`; not `+254700`, not `- first - second`. */
export function isSignedExpression(text: string): boolean {
  return SIGNED.test(text.slice(0, SEARCHED));
}

/**
 * Reads a text as a formula. A leading `=` makes one, whatever follows. So does a leading `+` before anything that is no number:
 * `+Dri7` and `+/-` became broken formulas in real spreadsheets (OWOX/owox-data-marts pull request 1535, Sage-Bionetworks/schematic 342).
 * A leading `-` does before an expression.
 * @param text without spaces at its ends, and known to be no number and no date
 */
export function typedFormula(text: string, quirks: Quirks): Formula | null {
  if (text.length < 2) return null;
  if (text.startsWith('=')) return newFormula(text, quirks);
  return text.startsWith('+') || isSignedExpression(text) ? newFormula(`=${text}`, quirks) : null;
}

/** A formula that is computed when it is read, unless the quirks tell its result. */
export function newFormula(text: string, quirks: Quirks): Formula {
  return new Formula(text, Object.hasOwn(quirks.formulaValues, text) ? (quirks.formulaValues[text] ?? null) : null);
}
