/** A managed cell that says something else than KoboToolbox. Texts as a person sees them. */
export interface HandEdit {
  /** Name of the tab. */
  readonly tab: string;
  readonly a1: string;
  readonly here: string;
  readonly there: string;
}

/** What differs, the first 500 cells by name. */
export interface HandEdits {
  readonly differ: readonly HandEdit[];
  /** How many differ in all. */
  readonly count: number;
}
