/** What a formula or an error can show. */
export type Scalar = string | number | boolean;

/** A formula: its text with the leading `=`, and what it shows if that is told from outside; null: it is computed when it is read. */
export class Formula {
  constructor(
    readonly text: string,
    readonly value: Scalar | null = null,
  ) {}
}

/** An error that was typed or computed, for example `#N/A`. */
export class CellError {
  constructor(readonly text: string) {}
}

/** What stands in one cell. `null`: nothing. Dates are serial numbers; only the cell's number format makes them dates. */
export type Content = Scalar | Formula | CellError | null;
