import type { RowChanges } from './change-messages';

/** `12 new, 3 edited`: the kinds that there are, each with its number. */
export const countedKinds = (
  changes: RowChanges,
  say: { readonly [K in keyof RowChanges]: (count: number) => string },
  comma = ', ',
): string =>
  (['added', 'edited', 'removed'] as const)
    .flatMap((kind) => (changes[kind] > 0 ? [say[kind](changes[kind])] : []))
    .join(comma);
