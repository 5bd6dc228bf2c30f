import { newFormula } from '../coercion/typed-formula';
import { Formula } from '../model/content';
import type { Quirks } from '../quirks';

/** The formula with another text. What it shows goes along if it was told from outside, unless the quirks tell it for the new text. */
export function retext(formula: Formula, text: string, quirks: Quirks): Formula {
  if (text === formula.text) return formula;
  const next = newFormula(text, quirks);
  return next.value === null ? new Formula(text, formula.value) : next;
}
