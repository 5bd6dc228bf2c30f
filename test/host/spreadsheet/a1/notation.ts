import type { Box } from '../model/box';
import { columnLetters } from './letters';

/** A rectangle as people write it: `B2`, `B2:C5`. */
export function a1Notation(box: Box): string {
  const first = `${columnLetters(box.column)}${box.row + 1}`;
  if (box.rows === 1 && box.columns === 1) return first;
  return `${first}:${columnLetters(box.column + box.columns - 1)}${box.row + box.rows}`;
}
