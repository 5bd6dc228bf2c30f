/** One line of the report. `goal` and `beside` (what was measured in the same run) are for people to read. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly goal: string | null;
  readonly beside: string | null;
}

/** The middle one of an odd number of values. */
export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

export const rounded = (value: number, places: number): number => Number(value.toFixed(places));

/** The figures as a table in Markdown. */
export function asTable(figures: readonly Figure[]): string {
  const rows = figures.map(({ name, value, unit, goal, beside }) => [
    name,
    `${value} ${unit}`,
    goal ?? '–',
    beside ?? '–',
  ]);
  return [['figure', 'value', 'goal', 'beside'], ['---', '---', '---', '---'], ...rows]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n');
}
