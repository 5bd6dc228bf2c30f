import { Exception } from '../exception';
import type { HostLimits } from '../limits';

export interface CacheItem {
  readonly value: string;
  /** Clock time. */
  readonly until: number;
}

/** One cache of Google's CacheService. Facts: reference for Cache: 250 characters a key, 100 KB a value, at most 6 hours. */
export class CacheStore {
  private readonly items: Map<string, CacheItem>;

  constructor(
    private readonly limits: HostLimits,
    private readonly now: () => number,
    start: Readonly<Record<string, CacheItem>> = {},
  ) {
    this.items = new Map(Object.entries(start));
  }

  get(key: string): string | null {
    const item = this.items.get(key);
    return item === undefined || item.until <= this.now() ? null : item.value;
  }

  put(key: string, value: string, seconds: number = this.limits.cacheSeconds): void {
    if (key.length > this.limits.cacheKeyCharacters) throw new Exception('Argument too large: key');
    if (Buffer.byteLength(value) > this.limits.cacheValueBytes) throw new Exception('Argument too large: value');
    if (!(seconds >= 1 && seconds <= this.limits.cacheMostSeconds))
      throw new Exception('Invalid argument: expirationInSeconds');
    this.items.set(key, { value, until: this.now() + seconds * 1000 });
    if (this.items.size > this.limits.cacheItems) this.shrink();
  }

  remove(key: string): void {
    this.items.delete(key);
  }

  all(): Record<string, CacheItem> {
    return Object.fromEntries([...this.items].filter(([, item]) => item.until > this.now()));
  }

  /** Becomes what `all` gave. */
  restore(items: Readonly<Record<string, CacheItem>>): void {
    this.items.clear();
    for (const [key, item] of Object.entries(items)) this.items.set(key, item);
  }

  private shrink(): void {
    const byEnd = [...this.items].sort(([, a], [, b]) => b.until - a.until);
    for (const [key] of byEnd.slice(this.limits.cacheItemsKept)) this.items.delete(key);
  }
}
