import type { Row } from './table';

/**
 * Is this first row below the header a row of HXL tags? Every cell that is not empty begins with `#` and a letter, and
 * there is at least one (formpack writes it when any exported question has an `hxl` tag).
 */
export function isHxlRow(row: Row): boolean {
  const tags = row.filter((cell) => cell !== '');
  return tags.length > 0 && tags.every((cell) => /^#[a-z]/i.test(cell));
}
