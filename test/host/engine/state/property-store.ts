import { Exception } from '../exception';
import type { HostLimits } from '../limits';

/** One store of Google's PropertiesService: text by key. Facts: 9 KB a value, 500 KB a store (sizes in UTF-8: a belief). */
export class PropertyStore {
  private readonly entries: Map<string, string>;

  constructor(
    private readonly limits: HostLimits,
    start: Readonly<Record<string, string>> = {},
  ) {
    this.entries = new Map(Object.entries(start));
  }

  get(key: string): string | null {
    return this.entries.get(key) ?? null;
  }

  all(): Record<string, string> {
    return Object.fromEntries(this.entries);
  }

  /** Sets all of them, or none when one is too large or the store would overflow. */
  setAll(values: Readonly<Record<string, string>>, deleteOthers: boolean): void {
    const next = new Map(deleteOthers ? [] : this.entries);
    for (const [key, value] of Object.entries(values)) {
      if (Buffer.byteLength(value) > this.limits.propertyValueBytes) throw new Exception('Argument too large: value');
      next.set(key, value);
    }
    if (sizeOf(next) > this.limits.propertyStoreBytes)
      throw new Exception('You have exceeded the property storage quota. Please remove some properties and try again.');
    this.entries.clear();
    for (const [key, value] of next) this.entries.set(key, value);
  }

  delete(key: string): void {
    this.entries.delete(key);
  }

  clear(): void {
    this.entries.clear();
  }
}

function sizeOf(entries: ReadonlyMap<string, string>): number {
  let bytes = 0;
  for (const [key, value] of entries) bytes += Buffer.byteLength(key) + Buffer.byteLength(value);
  return bytes;
}
