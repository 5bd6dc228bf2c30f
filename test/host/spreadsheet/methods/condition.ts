/** The methods of every builder with a condition. */
export const WHEN = `whenCellEmpty whenCellNotEmpty whenNumberEqualTo whenNumberGreaterThan whenNumberLessThan whenNumberBetween
  whenTextEqualTo whenTextContains whenTextDoesNotContain whenTextStartsWith whenTextEndsWith`;
