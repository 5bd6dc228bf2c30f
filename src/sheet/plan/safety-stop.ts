/** How many submissions may go without a question to a person. */
const MOST = 20;
const SHARE = 0.2;
const FEWEST = 3;

/** Submissions in the tab, and those that are to go. */
export interface Removal {
  readonly standing: number;
  readonly going: number;
  /** Those that went since a person last accepted that some go. */
  readonly before: number;
}

/**
 * Must a person be asked first? Judged on submissions, and on all that went since somebody last said yes, so that a project does
 * not trickle away: more than 20 % or more than 20, whichever is less, but at least 3; or all.
 */
export function isTooMuch({ standing, going, before }: Removal): boolean {
  if (going === 0) return false;
  const gone = going + before;
  return going === standing || (gone >= FEWEST && gone > Math.min(MOST, SHARE * (standing + before)));
}
