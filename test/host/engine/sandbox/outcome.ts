import type { ThrownError } from '../wire';

/**
 * A function's value as `google.script.run` hands it to the page: plain JSON. Facts: a structure that holds a Date or an
 * Error arrives as `null` as a whole, without a failure; `undefined` is `null`; Map and Set become `{}`.
 * A cycle fails (the words are the page's own for arguments).
 */
export function toPage(value: unknown): unknown {
  if (value === undefined) return null;
  let lost = false;
  const text = JSON.stringify(value, function (this: unknown, key: string, item: unknown) {
    const raw: unknown = Reflect.get(Object(this), key);
    if (/^\[object (Date|Error|Function)\]$/.test(Object.prototype.toString.call(raw))) lost = true;
    return item;
  });
  if (lost || text === undefined) return null;
  const plain: unknown = JSON.parse(text);
  return plain;
}

/** A function's value for whoever runs it here: dates stay, functions and service objects become `null`. */
export function toHost(value: unknown, isService: (value: object) => boolean, seen: readonly object[] = []): unknown {
  if (typeof value === 'function' || typeof value === 'symbol') return null;
  if (typeof value !== 'object' || value === null) return value;
  if (isService(value) || seen.includes(value)) return null;
  if (Object.prototype.toString.call(value) === '[object Date]') return value;
  const inside = [...seen, value];
  if (Array.isArray(value)) return value.map((item) => toHost(item, isService, inside));
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, toHost(item, isService, inside)]));
}

/** Anything thrown, as name and message; read without `instanceof`, because it comes from the bundle's own realm. */
export function toThrown(thrown: unknown): ThrownError {
  if (typeof thrown !== 'object' || thrown === null || !('message' in thrown))
    return { name: 'Error', message: String(thrown) };
  const name = 'name' in thrown ? String(thrown.name) : 'Error';
  return { name, message: String(thrown.message) };
}
