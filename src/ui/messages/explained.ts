/** Something to choose, and one line that says what it does. */
export interface Explained {
  readonly label: string;
  readonly note: string;
}
