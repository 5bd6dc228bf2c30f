import type { TabPlan } from './tab-plan';

/**
 * Rows that say what another row says already: sums count them twice. With their sync cells they are copies of whole rows; without, of
 * what people see of them: then the key column tells.
 */
export function copiedRows({ identified, keys, stand }: TabPlan): TabPlan['identified']['copies'] {
  const { marks, rowOf, copies } = identified;
  const known = new Set(copies.map(({ row }) => row));
  const others = (keys ?? []).flatMap((key, at) => {
    const row = at + 1;
    const isOwn = row > stand.headerRows && (marks[row] ?? null) === null && !known.has(row);
    return isOwn && rowOf.has(key) ? [{ row, key }] : [];
  });
  return [...copies, ...others];
}
