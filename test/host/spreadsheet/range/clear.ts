import { permitCells } from '../check/permit';
import { FORMAT_NAMES } from '../model/attributes';
import { clearConditionalFormats } from '../model/conditional-format';
import type { Place } from './place';

/** What `clear` may be limited to. Google's reference for Range.clear. */
export interface ClearOptions {
  readonly contentsOnly?: boolean;
  readonly formatOnly?: boolean;
  readonly commentsOnly?: boolean;
  readonly validationsOnly?: boolean;
  readonly skipFilteredRows?: boolean;
}

/** Clears contents and formats, or only what the options name. Notes go only with `commentsOnly`. */
export function clear(place: Place, options: ClearOptions = {}): void {
  const { contentsOnly = false, formatOnly = false, commentsOnly = false, validationsOnly = false } = options;
  const all = !contentsOnly && !formatOnly && !commentsOnly && !validationsOnly;
  if (all || contentsOnly) clearContent(place);
  if (all || formatOnly) clearFormat(place);
  if (commentsOnly) clearNote(place);
  if (validationsOnly) clearValidation(place);
}

export function clearContent({ sheet, box }: Place): void {
  permitCells(sheet, box);
  sheet.cells.clear(box.row, box.column, box.rows, box.columns);
}

export function clearFormat({ sheet, box }: Place): void {
  permitCells(sheet, box);
  clearConditionalFormats(sheet, box);
  for (const name of FORMAT_NAMES) sheet.layers[name].fill(box, undefined);
}

export function clearNote({ sheet, box }: Place): void {
  permitCells(sheet, box);
  sheet.layers.note.fill(box, undefined);
}

export function clearValidation({ sheet, box }: Place): void {
  permitCells(sheet, box);
  sheet.layers.validation.fill(box, undefined);
}
