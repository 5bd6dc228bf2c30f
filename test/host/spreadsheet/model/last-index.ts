/** Index of the last entry that passes a test; -1 if none does. */
export function lastIndex<T>(list: readonly T[], test: (entry: T) => boolean): number {
  let at = list.length - 1;
  while (at >= 0 && !test(list[at] as T)) at -= 1;
  return at;
}
