/** A line of a menu. */
export type Entry =
  | {
      readonly kind: 'act';
      readonly label: string;
      readonly act: () => void;
      readonly on?: boolean;
      readonly off?: boolean;
    }
  | { readonly kind: 'line' }
  | { readonly kind: 'menu'; readonly label: string; readonly entries: readonly Entry[] };

export const act = (label: string, run: () => void, more: { on?: boolean; off?: boolean } = {}): Entry => ({
  kind: 'act',
  label,
  act: run,
  ...more,
});

export const LINE: Entry = { kind: 'line' };
