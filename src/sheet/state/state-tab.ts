import { hash53 } from '../../shared/hash';
import { LIMITS } from '../limits';
import { type TextWay, writeCells } from '../text-way';
import type { Tab, Workbook } from '../workbook';

const NAME = '_kobo_state';
/** Room for a few projects; it grows. */
const SIZE = { rows: 10, columns: 20 };
const HEADING = 'Connector for KoboToolbox keeps here what it wrote. Do not edit.';

/**
 * One hidden tab with texts by name, each in a row: the name, a digest, and the text in cells of up to 50,000 characters. It lies in
 * the spreadsheet, so the version history and copies take it along.
 * @returns the texts that are whole; none where there is no such tab
 */
export function readStateTab(workbook: Workbook): ReadonlyMap<string, string> {
  const tab = workbook.tabNamed(NAME);
  return new Map(
    tab === null ? [] : rowsIn(tab).flatMap(({ name, text }) => (text === null ? [] : [[name, text] as const])),
  );
}

interface StateRow {
  readonly row: number;
  readonly name: string;
  /** Null where somebody changed it. */
  readonly text: string | null;
}

function rowsIn(tab: Tab): StateRow[] {
  return tab.usedValues().flatMap(([name, digest, ...parts], at) => {
    const text = parts.map(String).join('');
    const isWhole = digest === digestOf(text);
    return at === 0 || name === '' ? [] : [{ row: at + 1, name: String(name), text: isWhole ? text : null }];
  });
}

/** A letter first, so that no spreadsheet takes it for a number. */
const digestOf = (text: string): string => `h${hash53(text)}`;

/** Keeps texts under their names; the others stay. The tab is made with the first. */
export function writeStateTab(workbook: Workbook, texts: ReadonlyMap<string, string>, way: TextWay): void {
  const tab = workbook.tabNamed(NAME) ?? makeTab(workbook, way);
  const known = new Map(rowsIn(tab).map(({ name, row }) => [name, row]));
  let next = Math.max(1, ...known.values());
  for (const [name, text] of texts) writeRow(tab, known.get(name) ?? ++next, name, text, way);
}

function makeTab(workbook: Workbook, way: TextWay): Tab {
  const tab = workbook.addHiddenTab(NAME, SIZE);
  tab.format([{ row: 1, column: 1, ...SIZE }], '@');
  writeCells(tab, { row: 1, column: 1, rows: 1, columns: 1 }, [[HEADING]], way);
  return tab;
}

/** The whole row, so that nothing of a longer text stays. */
function writeRow(tab: Tab, row: number, name: string, text: string, way: TextWay): void {
  const parts = partsOf(text);
  const size = tab.size();
  if (row > size.rows) tab.insertRows(size.rows, row - size.rows);
  const columns = Math.max(size.columns, parts.length + 2);
  if (columns > size.columns) tab.insertColumns(size.columns, columns - size.columns);
  const cells = [name, digestOf(text), ...parts];
  writeCells(
    tab,
    { row, column: 1, rows: 1, columns },
    [[...cells, ...Array<string>(columns - cells.length).fill('')]],
    way,
  );
}

/** With an apostrophe it still fits into a cell. */
const PART = LIMITS.cellCharacters - 1;

/** Never inside a surrogate pair, and no part begins with what a spreadsheet would take for more than text. */
function partsOf(text: string): string[] {
  const parts: string[] = [];
  for (let from = 0; from < text.length; ) {
    const part = text.slice(from, from + PART).replace(/[\uD800-\uDBFF]$/, '');
    parts.push(part);
    from += part.length;
  }
  return parts;
}

/** Takes the texts away whose names begin so. */
export function forgetState(workbook: Workbook, prefix: string): void {
  const tab = workbook.tabNamed(NAME);
  if (tab === null) return;
  const { columns } = tab.size();
  for (const { row, name } of rowsIn(tab)) {
    if (name.startsWith(prefix)) tab.clear({ row, column: 1, rows: 1, columns });
  }
}
