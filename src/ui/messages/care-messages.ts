/** Setting right what differs from KoboToolbox, and what a run changed. */
export interface CareMessages {
  readonly check: string;
  readonly checkAbout: string;
  readonly none: string;
  readonly differ: (cells: number) => string;
  /** Above the list: what stands left and right of the arrow. */
  readonly legend: string;
  /** From what stands here to what KoboToolbox says, in the direction of reading. */
  readonly arrow: string;
  readonly empty: string;
  readonly first: (shown: number) => string;
  readonly restore: string;
  readonly restoreAbout: string;
  readonly restoreNow: string;
  readonly added: string;
  readonly edited: string;
  readonly removed: string;
}
