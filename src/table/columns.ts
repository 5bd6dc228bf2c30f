import type { Column, Row } from './table';

/** Columns of a header row, told apart by occurrence. A `Map`, because a header may be `__proto__`. */
export function columnsOf(header: Row): Column[] {
  const seen = new Map<string, number>();
  return header.map((name) => {
    const occurrence = (seen.get(name) ?? 0) + 1;
    seen.set(name, occurrence);
    return { name, occurrence };
  });
}
