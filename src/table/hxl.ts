/** A tag with its attributes: `#affected+f +age`. */
const TAG = /^#[a-z][a-z0-9_]*(?:\s*\+[a-z][a-z0-9_]*)*$/i;

/**
 * Is this first row below the header a row of HXL tags? Every cell that is not empty is a tag, and
 * there is at least one (formpack writes it when any exported question has an `hxl` tag).
 */
export function isHxlRow(row: readonly string[]): boolean {
  const tags = row.filter((cell) => cell !== '');
  return tags.length > 0 && tags.every((cell) => TAG.test(cell));
}
