/** So often is a tab looked at before what Google says counts. */
const MOST_LOOKS = 3;

/**
 * Looks at tabs, and once more where Google refused a look: somebody deleted rows or columns between two of its calls, and the second
 * asked for what was not there any more. Which it was Google says in the person's language only.
 * @param look writes nothing
 */
export function lookAgain<T>(look: () => T): T {
  for (let looks = 1; looks < MOST_LOOKS; looks++) {
    try {
      return look();
    } catch {
      // The last look throws.
    }
  }
  return look();
}
