import type { HostClock } from '../clock';
import type { HostLimits } from '../limits';
import type { Manifest } from '../manifest';
import { CacheStore } from './cache-store';
import { LockTable } from './lock-table';
import type { People } from './people';
import { PropertyStore } from './property-store';
import { Quotas } from './quotas';

/** What belongs to the script, whatever the document: shared by the copies of a document with a published add-on. */
export class ScriptState {
  readonly locks: LockTable;
  readonly userProperties = new Map<string, PropertyStore>();
  readonly userCaches = new Map<string, CacheStore>();
  scriptProperties: PropertyStore;
  scriptCache: CacheStore;
  quotas: Quotas;
  /** The number of the last execution, trigger and copy: what is numbered is never reused. */
  readonly counters = { execution: 0, trigger: 0, copy: 0 };

  constructor(
    readonly scriptId: string,
    readonly manifest: Manifest,
    readonly clock: HostClock,
    readonly limits: HostLimits,
    readonly people: People,
  ) {
    this.locks = new LockTable(clock);
    this.scriptProperties = new PropertyStore(limits);
    this.scriptCache = this.newCache();
    this.quotas = new Quotas(() => clock.now());
  }

  newCache(start: ConstructorParameters<typeof CacheStore>[2] = {}): CacheStore {
    return new CacheStore(this.limits, () => this.clock.now(), start);
  }

  propertiesOf(user: string): PropertyStore {
    return memo(this.userProperties, user, () => new PropertyStore(this.limits));
  }

  cacheOf(user: string): CacheStore {
    return memo(this.userCaches, user, () => this.newCache());
  }
}

function memo<Value>(map: Map<string, Value>, key: string, make: () => Value): Value {
  const value = map.get(key) ?? make();
  map.set(key, value);
  return value;
}
