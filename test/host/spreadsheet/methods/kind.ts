/**
 * What a method is to the engine.
 * - object: gives an object or a coordinate; not a counted call
 * - read: counted; writes that wait are carried out before
 * - write: counted; may wait
 * - structure: counted; changes the grid, the tabs, or cells by what stands in other cells; nothing may wait across it
 */
export type MethodKind = 'object' | 'read' | 'write' | 'structure';

export type MethodTable = Readonly<Record<string, { readonly kind: MethodKind }>>;

/** A table from lists of names, separated by spaces. */
export function table(names: Readonly<Record<MethodKind, string>>): MethodTable {
  const kinds = Object.entries(names) as [MethodKind, string][];
  return Object.freeze(
    Object.fromEntries(kinds.flatMap(([kind, list]) => words(list).map((name) => [name, { kind }]))),
  );
}

function words(list: string): string[] {
  return list.split(/\s+/).filter((name) => name !== '');
}
