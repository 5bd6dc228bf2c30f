import { Exception, signatureMismatch } from '../exception';
import type { Execution } from '../execution/execution';
import type { CacheStore } from '../state/cache-store';
import { all, type Services } from './service';

/** Google's Cache. Facts: reference for Cache. */
export const CACHE: Services = {
  ...all(null, {
    'CacheService.getDocumentCache': ({ engine }) => (engine.document === null ? null : true),
    'CacheService.getUserCache': () => true,
    'CacheService.getScriptCache': () => true,
  }),
  ...all('cache', {
    'Cache.get': (execution, args) => cache(execution, args).get(String(args[1])),
    'Cache.getAll': (execution, args) => found(cache(execution, args), list(args, 'getAll')),
    'Cache.put': (execution, args) => {
      const [, key, value, seconds] = args;
      if (typeof key !== 'string' || typeof value !== 'string')
        throw signatureMismatch('CacheService.Cache.put', args.slice(1));
      cache(execution, args).put(key, value, expiry(seconds));
    },
    'Cache.putAll': (execution, args) => {
      const [, values, seconds] = args;
      if (typeof values !== 'object' || values === null)
        throw signatureMismatch('CacheService.Cache.putAll', args.slice(1));
      for (const [key, value] of Object.entries(values))
        cache(execution, args).put(key, String(value), expiry(seconds));
    },
    'Cache.remove': (execution, args) => cache(execution, args).remove(String(args[1])),
    'Cache.removeAll': (execution, args) => {
      for (const key of list(args, 'removeAll')) cache(execution, args).remove(key);
    },
  }),
};

function cache({ engine, user }: Execution, [scope]: readonly unknown[]): CacheStore {
  if (scope === 'user') return engine.script.cacheOf(user);
  if (scope === 'script') return engine.script.scriptCache;
  if (engine.document === null) throw new Exception('There is no document.');
  return engine.document.cache;
}

function list(args: readonly unknown[], method: string): string[] {
  const [, keys] = args;
  if (!Array.isArray(keys)) throw signatureMismatch(`CacheService.Cache.${method}`, args.slice(1));
  return keys.map(String);
}

function found(store: CacheStore, keys: readonly string[]): Record<string, string> {
  const values = keys.map((key): [string, string | null] => [key, store.get(key)]);
  return Object.fromEntries(values.filter((pair): pair is [string, string] => pair[1] !== null));
}

function expiry(seconds: unknown): number | undefined {
  return typeof seconds === 'number' ? seconds : undefined;
}
