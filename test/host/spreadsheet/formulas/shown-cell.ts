import { type Content, Formula } from '../model/content';
import { cellKey } from './block';
import type { Shown } from './engine';
import type { Results } from './results';

/** What a cell shows: its content, the result of its formula ('' for none), or what a formula nearby spills into it. */
export function shownCell(content: Content, row: number, column: number, results: Results | null): Shown {
  if (content instanceof Formula) return content.value ?? results?.cells.get(cellKey(row, column)) ?? '';
  return content ?? results?.cells.get(cellKey(row, column)) ?? null;
}
