import type { Box } from './box';
import { overlaps } from './box';

/** What is left of a rectangle when another is cut out of it: up to four rectangles. */
export function boxWithout(box: Box, hole: Box): Box[] {
  if (!overlaps(box, hole)) return [box];
  const [bottom, right] = [box.row + box.rows, box.column + box.columns];
  const top = Math.max(box.row, hole.row);
  const end = Math.min(bottom, hole.row + hole.rows);
  const left = Math.max(box.column, hole.column);
  const edge = Math.min(right, hole.column + hole.columns);
  const beside = { row: top, rows: end - top };
  return [
    { ...box, rows: top - box.row },
    { ...box, row: end, rows: bottom - end },
    { ...beside, column: box.column, columns: left - box.column },
    { ...beside, column: edge, columns: right - edge },
  ].filter(({ rows, columns }) => rows > 0 && columns > 0);
}

/** What is left of some rectangles. */
export function boxesWithout(boxes: readonly Box[], hole: Box): Box[] {
  return boxes.flatMap((box) => boxWithout(box, hole));
}
