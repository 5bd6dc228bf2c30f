/** What Google lets a named range be called: letters, digits and `_`, at most 250, and nothing that reads like a cell. */
const MOST = 100;

/**
 * A name for a table, made from its tab's: `kobo_Household_survey`. Letters of other scripts are left out, since not all of them are
 * allowed.
 * @param isTaken does a range of this name exist?
 */
export function rangeNameFor(tab: string, isTaken: (name: string) => boolean): string {
  const plain = tab
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^A-Za-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '');
  const base = `kobo_${plain === '' ? 'data' : plain}`.slice(0, MOST);
  for (let n = 1; ; n++) {
    const name = n === 1 ? base : `${base}_${n}`;
    if (!isTaken(name)) return name;
  }
}
