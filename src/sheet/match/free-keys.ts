/** Keys that stand in no row we can trust, by what is the user's beside them. */
export function freeKeys(keys: readonly string[], trusted: ReadonlySet<string | null>, own: (key: string) => string) {
  const byText = new Map<string, Set<string>>();
  const texts = new Map<string, string>();
  for (const key of keys) {
    if (trusted.has(key) || texts.has(key)) continue;
    const text = own(key);
    texts.set(key, text);
    byText.set(text, (byText.get(text) ?? new Set()).add(key));
  }
  return {
    has: (key: string | null | undefined): key is string => typeof key === 'string' && texts.has(key),
    hasWith: (key: string | null | undefined, text: string): key is string =>
      typeof key === 'string' && texts.has(key) && texts.get(key) === text,
    anyWith: (text: string): string | null => firstOf(byText.get(text)),
    count: (): number => texts.size,
    any: (): string | null => firstOf(texts.keys()),
    take: (key: string): void => {
      byText.get(texts.get(key) ?? '')?.delete(key);
      texts.delete(key);
    },
  };
}

function firstOf(keys: Iterable<string> | undefined): string | null {
  for (const key of keys ?? []) return key;
  return null;
}

export type FreeKeys = ReturnType<typeof freeKeys>;
