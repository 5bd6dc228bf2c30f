/** Port: the person's clock trigger in this spreadsheet. There is at most one; its handler refreshes what is due. */
export interface Triggers {
  /** Makes the hourly trigger unless it exists. May throw where Google refuses. */
  ensureHourly(): void;
  remove(): void;
}
