/** How many of each kind. */
export interface RowChanges {
  readonly added: number;
  readonly edited: number;
  readonly removed: number;
}

/** What a refresh changed, in words without a full stop; kinds of which there are none are not said. */
export interface ChangeMessages {
  readonly nothing: string;
  /** Of the submissions. */
  readonly submissions: (changes: RowChanges) => string;
  /** Of the repeat groups, where no submission changed. */
  readonly rows: (changes: RowChanges) => string;
  readonly newColumns: (count: number) => string;
  readonly both: (rows: string, columns: string) => string;
}
