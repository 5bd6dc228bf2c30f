import { checkBox, live } from '../check/live';
import { permitCells } from '../check/permit';
import { refuse } from '../check/refuse';
import { copied } from '../formulas/copied';
import { followCut } from '../formulas/follow-cut';
import type { AttributeName } from '../model/attributes';
import { ATTRIBUTE_NAMES, FORMAT_NAMES } from '../model/attributes';
import type { Box } from '../model/box';
import { contains, overlaps } from '../model/box';
import type { Content } from '../model/content';
import type { SheetState } from '../model/sheet-state';
import { words } from '../words';
import { clearContent, clearFormat, clearNote, clearValidation } from './clear';
import type { Place } from './place';
import { livePlace } from './place';

export interface PasteOptions {
  readonly contentsOnly?: boolean;
  readonly formatOnly?: boolean;
}

/**
 * Copies cells: contents, formats and notes, or only contents or formats. A target that is a whole number of times as large is
 * filled with repetitions; otherwise the copy keeps its size, from the target's first cell. References in formulas move along.
 * @throws Error with Google's words if the copy would reach outside the tab
 */
export function paste(from: Place, to: Place, options: PasteOptions = {}): void {
  const source = livePlace(from);
  const box = pasteBox(source.box, livePlace(to).box);
  checkBox(to.sheet, box);
  permitCells(to.sheet, box);
  const contents = takeContents(source);
  const layers = takeLayers(source, namesOf(options));
  if (!options.formatOnly) putContents(to.sheet, box, copies(contents, source.box, box, to.sheet));
  for (const [name, rows] of layers) to.sheet.layers[name].write(box, repeat(rows, box));
}

/** Cuts cells and puts them elsewhere: contents, formats and notes. The place they leave is as new. What refers to them moves along. */
export function cut(from: Place, to: Place): void {
  const { sheet, box: source } = livePlace(from);
  const box = { ...source, row: livePlace(to).box.row, column: to.box.column };
  checkBox(live(to.sheet), box);
  permitCells(sheet, source);
  permitCells(to.sheet, box);
  if (cutsMerge(sheet, source) || cutsMerge(to.sheet, box)) refuse(words.mergedMove());
  const contents = takeContents(from);
  const layers = takeLayers(from, ATTRIBUTE_NAMES);
  for (const wipe of [clearContent, clearFormat, clearNote, clearValidation]) wipe(from);
  putContents(to.sheet, box, contents);
  followCut({ sheet, box: source }, { sheet: to.sheet, box });
  for (const [name, rows] of layers) to.sheet.layers[name].write(box, rows);
  moveNames(sheet, source, to.sheet, box);
}

function moveNames(sheet: SheetState, source: Box, target: SheetState, box: Box): void {
  for (const named of sheet.book.namedRanges) {
    if (named.sheetId !== sheet.id || !named.box || !contains(source, named.box)) continue;
    named.sheetId = target.id;
    named.box = {
      ...named.box,
      row: named.box.row - source.row + box.row,
      column: named.box.column - source.column + box.column,
    };
  }
}

function cutsMerge(sheet: SheetState, box: Box): boolean {
  return sheet.merges.some((merge) => overlaps(merge, box));
}

function namesOf({ contentsOnly, formatOnly }: PasteOptions): readonly AttributeName[] {
  if (contentsOnly) return [];
  return formatOnly ? FORMAT_NAMES : ATTRIBUTE_NAMES;
}

function pasteBox(source: Box, target: Box): Box {
  const rows = target.rows % source.rows === 0 ? target.rows : source.rows;
  const columns = target.columns % source.columns === 0 ? target.columns : source.columns;
  return { ...target, rows, columns };
}

function takeContents({ sheet, box }: Place): Content[][] {
  const columns = Array.from({ length: box.columns }, (_, at) => box.column + at);
  return Array.from({ length: box.rows }, (_, at) => columns.map((column) => sheet.cells.get(box.row + at, column)));
}

function takeLayers({ sheet, box }: Place, names: readonly AttributeName[]) {
  return names.map((name) => [name, sheet.layers[name].read(box)] as const);
}

function putContents(sheet: SheetState, box: Box, contents: readonly (readonly Content[])[]): void {
  contents.forEach((row, at) => {
    row.forEach((content, column) => {
      sheet.cells.set(box.row + at, box.column + column, content);
    });
  });
}

/** Contents repeated in a box, with references moved as far as each copy is from its original. */
function copies(contents: readonly (readonly Content[])[], source: Box, box: Box, target: SheetState): Content[][] {
  return repeat(contents, box).map((row, at) =>
    row.map((content, right) => {
      const rows = box.row + at - source.row - (at % source.rows);
      const columns = box.column + right - source.column - (right % source.columns);
      return copied(content, { rows, columns }, target.book.quirks);
    }),
  );
}

function repeat<T>(rows: readonly (readonly T[])[], box: Box): T[][] {
  return Array.from({ length: box.rows }, (_, at) => {
    const row = rows[at % rows.length] ?? [];
    return Array.from({ length: box.columns }, (_unused, column) => row[column % row.length] as T);
  });
}
