import type { Cell } from '../table/cell';
import { LIMITS } from './limits';
import { guard, withApostrophe } from './text-rule';
import type { Area, Tab } from './workbook';

/** The ways to write text that stays text, in the order they are tried. */
export const TEXT_WAYS = ['guarded', 'apostrophes', 'format-only', 'rich-text'] as const;
export type TextWay = (typeof TEXT_WAYS)[number];

type Cells = readonly (readonly Cell[])[];

const writers: {
  readonly [W in TextWay]: (tab: Tab, area: Area, cells: Cells) => void;
} = {
  guarded: (tab, area, cells) => writeTyped(tab, area, cells, guard),
  apostrophes: (tab, area, cells) => writeTyped(tab, area, cells, withApostrophe),
  'format-only': (tab, area, cells) => {
    const texts = textAreas(area, cells, isSomeText);
    if (texts.length > 0) tab.format(texts, '@');
    tab.writeValues(area, cells);
  },
  'rich-text': (tab, area, cells) => {
    tab.writeValues(
      area,
      mapTexts(cells, () => ''),
    );
    writeRich(tab, area, cells, isSomeText);
  },
};

/** A text that fills its cell leaves no room for an apostrophe: it goes as rich text, which is not typed. */
function writeTyped(tab: Tab, area: Area, cells: Cells, typed: (text: string) => string): void {
  const isFull = (cell: Cell | undefined): boolean =>
    typeof cell === 'string' && cell.length >= LIMITS.cellCharacters && typed(cell).length > LIMITS.cellCharacters;
  const short = mapTexts(cells, (text) => (isFull(text) ? '' : typed(text)));
  tab.writeValues(area, short);
  writeRich(tab, area, cells, isFull);
}

function writeRich(tab: Tab, area: Area, cells: Cells, isRich: (cell: Cell | undefined) => boolean): void {
  for (const part of textAreas(area, cells, isRich)) tab.writeRichText(part, textsIn(area, cells, part));
}

/** Writes cells whose columns have their formats already: texts stay texts to the letter, in any column. */
export function writeCells(tab: Tab, area: Area, cells: Cells, way: TextWay): void {
  writers[way](tab, area, cells);
}

const mapTexts = (cells: Cells, change: (text: string) => string): Cell[][] =>
  cells.map((row) => row.map((cell) => (typeof cell === 'string' ? change(cell) : cell)));

const isSomeText = (cell: Cell | undefined): boolean => typeof cell === 'string' && cell !== '';

/** The parts of an area that hold text, as runs down its columns. */
function textAreas(area: Area, cells: Cells, isText: (cell: Cell | undefined) => boolean): Area[] {
  const found: Area[] = [];
  for (let c = 0; c < area.columns; c++) {
    for (let r = 0; r < area.rows; r++) {
      const last = found[found.length - 1];
      if (!isText(cells[r]?.[c])) continue;
      const [row, column] = [area.row + r, area.column + c];
      if (last?.column === column && last.row + last.rows === row)
        found[found.length - 1] = { ...last, rows: last.rows + 1 };
      else found.push({ row, column, rows: 1, columns: 1 });
    }
  }
  return found;
}

const textsIn = (area: Area, cells: Cells, part: Area): string[][] =>
  Array.from({ length: part.rows }, (_, r) => [
    String(cells[part.row - area.row + r]?.[part.column - area.column] ?? ''),
  ]);
