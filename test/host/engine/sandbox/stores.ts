import type { Sandbox } from './sandbox';

type Method = (...args: unknown[]) => unknown;

/** Methods that go to the main thread as `prefix.name`, with the store's own name as first argument. */
function forwarded(sandbox: Sandbox, prefix: string, store: string, names: readonly string[]): Record<string, Method> {
  return Object.fromEntries(
    names.map((name): [string, Method] => [name, (...args) => sandbox.call(`${prefix}.${name}`, [store, ...args])]),
  );
}

/** Google's PropertiesService. Facts: reference for Properties; writing methods give the store back. */
export function createPropertiesService(sandbox: Sandbox): object {
  const store = (method: string, scope: string) => () => {
    if (sandbox.call(`PropertiesService.${method}`) === null) return null;
    const properties: object = sandbox.strict('Properties', {
      ...forwarded(sandbox, 'Properties', scope, ['getProperty', 'getProperties', 'getKeys']),
      ...chained(forwarded(sandbox, 'Properties', scope, WRITES), () => properties),
    });
    return properties;
  };
  return sandbox.strict('PropertiesService', {
    toString: () => 'PropertiesService',
    getDocumentProperties: store('getDocumentProperties', 'document'),
    getUserProperties: store('getUserProperties', 'user'),
    getScriptProperties: store('getScriptProperties', 'script'),
  });
}

const WRITES = ['setProperty', 'setProperties', 'deleteProperty', 'deleteAllProperties'];

function chained(methods: Record<string, Method>, self: () => object): Record<string, Method> {
  const chain = ([name, method]: [string, Method]): [string, Method] => [
    name,
    (...args) => {
      method(...args);
      return self();
    },
  ];
  return Object.fromEntries(Object.entries(methods).map(chain));
}

/** Google's CacheService. Facts: reference for Cache. */
export function createCacheService(sandbox: Sandbox): object {
  const names = ['get', 'getAll', 'put', 'putAll', 'remove', 'removeAll'];
  const cache = (method: string, scope: string) => () =>
    sandbox.call(`CacheService.${method}`) === null
      ? null
      : sandbox.strict('Cache', forwarded(sandbox, 'Cache', scope, names));
  return sandbox.strict('CacheService', {
    toString: () => 'CacheService',
    getDocumentCache: cache('getDocumentCache', 'document'),
    getUserCache: cache('getUserCache', 'user'),
    getScriptCache: cache('getScriptCache', 'script'),
  });
}

/** Google's LockService. Facts: reference for Lock. */
export function createLockService(sandbox: Sandbox): object {
  const names = ['tryLock', 'waitLock', 'releaseLock', 'hasLock'];
  const lock = (method: string, scope: string) => () =>
    sandbox.call(`LockService.${method}`) === null
      ? null
      : sandbox.strict('Lock', forwarded(sandbox, 'Lock', scope, names));
  return sandbox.strict('LockService', {
    toString: () => 'LockService',
    getDocumentLock: lock('getDocumentLock', 'document'),
    getUserLock: lock('getUserLock', 'user'),
    getScriptLock: lock('getScriptLock', 'script'),
  });
}
