import type { RawCell } from '../raw';
import type { CellValues } from './cell-values';
import { refuseMisplaced } from './misplaced';
import { readStringItem } from './string-item';
import type { XmlScanner } from './xml-scanner';

/** The children of a cell that hold what it says, each at most once. */
interface CellParts {
  formula: string | null;
  value: string | null;
  inline: string | null;
}

/** Formulas whose text is not in the cell: a shared one stands elsewhere and is moved along, a data table has none. */
const ELSEWHERE = ['shared', 'dataTable'];

/** Reads any cell, its start tag being read already: the slow way, which knows all that a cell may have. */
export function readFullCell(scanner: XmlScanner, values: CellValues): RawCell {
  const type = scanner.attribute('t') ?? 'n';
  const style = styleOf(scanner);
  const parts: CellParts = { formula: null, value: null, inline: null };
  scanner.children((name) => readPart(scanner, name, parts));
  // A formula is what was answered, or what someone typed; in KoboToolbox's files its value is always 0 (XlsxWriter). The
  // answers `{=1+1}` and `=FILTER(A1)` both stand as array formulas without braces, so the braces of the first are not here.
  if (parts.formula !== null) return `=${parts.formula}`;
  if (type !== 'inlineStr')
    return parts.inline === null ? values.value(type, style, parts.value ?? '') : mixed(scanner);
  return (parts.value ?? '') === '' ? (parts.inline ?? '') : mixed(scanner);
}

function readPart(scanner: XmlScanner, name: string, parts: CellParts): void {
  const part = name === 'f' ? 'formula' : name === 'v' ? 'value' : name === 'is' ? 'inline' : null;
  if (part === null) refuseMisplaced(scanner, name);
  else if (parts[part] !== null) scanner.fail('cell with two values');
  else if (part === 'inline') parts.inline = readStringItem(scanner);
  else if (part === 'value') parts.value = scanner.content();
  else parts.formula = readFormula(scanner);
}

/** `_xHHHH_` is no escape here: KoboToolbox's writer leaves formulas as they are. */
function readFormula(scanner: XmlScanner): string {
  const type = scanner.attribute('t') ?? 'normal';
  const formula = scanner.content();
  if (ELSEWHERE.includes(type) && formula === '') scanner.fail('formula that stands elsewhere');
  return formula;
}

function styleOf(scanner: XmlScanner): number {
  const text = scanner.attribute('s') ?? '0';
  if (!/^\d{1,9}$/.test(text)) scanner.fail('style');
  return Number(text);
}

function mixed(scanner: XmlScanner): '' {
  scanner.fail('cell of two types');
  return '';
}
