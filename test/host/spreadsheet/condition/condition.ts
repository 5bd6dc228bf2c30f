import type { Shown } from '../formulas/engine';

/** A condition on one cell: the name of a constant of SpreadsheetApp.BooleanCriteria, and what it compares with. */
export interface Condition {
  readonly type: string;
  readonly values: readonly (string | number)[];
}

/** What a cell holds and what it shows. */
export interface CellSeen {
  readonly value: Shown;
  readonly text: string;
}

type Test<T> = (cell: T, first: T, second: T) => boolean;

const NUMBERS: Readonly<Record<string, Test<number>>> = {
  NUMBER_EQUAL_TO: (cell, first) => cell === first,
  NUMBER_NOT_EQUAL_TO: (cell, first) => cell !== first,
  NUMBER_GREATER_THAN: (cell, first) => cell > first,
  NUMBER_GREATER_THAN_OR_EQUAL_TO: (cell, first) => cell >= first,
  NUMBER_LESS_THAN: (cell, first) => cell < first,
  NUMBER_LESS_THAN_OR_EQUAL_TO: (cell, first) => cell <= first,
  NUMBER_BETWEEN: (cell, first, second) => cell >= first && cell <= second,
  NUMBER_NOT_BETWEEN: (cell, first, second) => cell < first || cell > second,
};

const TEXTS: Readonly<Record<string, Test<string>>> = {
  TEXT_EQUAL_TO: (cell, first) => cell === first,
  TEXT_CONTAINS: (cell, first) => cell.includes(first),
  TEXT_DOES_NOT_CONTAIN: (cell, first) => !cell.includes(first),
  TEXT_STARTS_WITH: (cell, first) => cell.startsWith(first),
  TEXT_ENDS_WITH: (cell, first) => cell.endsWith(first),
};

/** Whether a cell meets a condition. Texts compare without regard to case, by what the cell shows. */
export function meets({ type, values }: Condition, { value, text }: CellSeen): boolean {
  const [first = '', second = ''] = values;
  if (type === 'CELL_EMPTY') return text === '';
  if (type === 'CELL_NOT_EMPTY') return text !== '';
  const numbers = NUMBERS[type];
  if (numbers) return typeof value === 'number' && numbers(value, Number(first), Number(second));
  const lower = (one: string | number) => String(one).toLowerCase();
  const texts = TEXTS[type];
  if (texts) return texts(lower(text), lower(first), lower(second));
  throw new Error(`The local host does not work out the condition ${type}.`);
}
