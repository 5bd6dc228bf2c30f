/** Calls after which something else stands in the spreadsheet or in the properties. Caches hold nothing that a run builds on. */
const WRITE = /^(?!Cache\.)\w+\.(?:set|insert|delete|clear|copy|hide|show|move|flush|protect|remove)/;

/** The calls, from 1, that follow a write: between them a fault leaves the same behind. */
export const turningPoints = (calls: readonly string[]): number[] =>
  calls.flatMap((_, at) => (at > 0 && WRITE.test(calls[at - 1] ?? '') ? [at + 1] : []));

/** At most so many of a list, spread over all of it; with another `from` others. */
export function spread<T>(list: readonly T[], most: number, from = 0): T[] {
  const every = Math.ceil(list.length / most);
  return list.filter((_, at) => at % every === from % every);
}
