/** By how many rows the nearest rows that were not written have moved, looking up and down. */
export function rowShifts(
  found: readonly (string | null)[],
  written: ReadonlySet<number>,
  placeBefore: ReadonlyMap<string, number>,
  grown: number,
) {
  const by = found.map((key, row) => {
    const place = key === null || written.has(row) ? undefined : placeBefore.get(key);
    return place === undefined ? null : row - place;
  });
  const [above, below] = [carried(by, 0), carried([...by].reverse(), grown).reverse()];
  return { above: (row: number) => above[row] ?? 0, below: (row: number) => below[row] ?? grown };
}

/** Each number goes on until the next. */
function carried(numbers: readonly (number | null)[], first: number): number[] {
  let last = first;
  return numbers.map((number) => {
    last = number ?? last;
    return last;
  });
}
