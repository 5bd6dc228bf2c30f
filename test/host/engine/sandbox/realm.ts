import vm from 'node:vm';
import { readClock } from '../clock';

/**
 * The bundle's own world: a fresh context whose `Date` follows the host's clock and which has no more than Apps Script
 * has. `error`, `array`, `value` make things of that world, so that `instanceof` holds inside it.
 */
export interface Realm {
  readonly context: Record<string, unknown>;
  error(name: string, message: string): Error;
  /** A plain array of numbers. */
  array(numbers: Int8Array): number[];
  /** Copies arrays, plain objects and dates into the context; `wrap` replaces an object it knows, else gives undefined. */
  value(value: unknown, wrap: (object: object) => unknown): unknown;
}

type Tools = Pick<Realm, 'error' | 'array' | 'value'>;

/** Not in Apps Script, or nothing to rely on (facts: the V8 runtime overview). */
const ABSENT = ['SharedArrayBuffer', 'Atomics', 'escape', 'unescape'];

/** Runs inside the context. A proxy, not a subclass: `Date()` without `new` gives text, and old dates stay dates. */
const PRELUDE = `(function (now, absent) {
  for (const name of absent) delete globalThis[name];
  const Real = Date;
  const Driven = new Proxy(Real, {
    construct: (target, args, made) => Reflect.construct(target, args.length === 0 ? [now()] : args, made === Driven ? target : made),
    apply: () => new Real(now()).toString(),
    get: (target, key) => (key === 'now' ? now : Reflect.get(target, key)),
  });
  Real.prototype.constructor = Driven;
  Object.defineProperty(globalThis, 'Date', { value: Driven, writable: true, configurable: true, enumerable: false });
  const tag = Object.prototype.toString;
  const copy = (value, wrap) => {
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) {
      const made = new Array(value.length);
      for (let i = 0; i < value.length; i++) made[i] = copy(value[i], wrap);
      return made;
    }
    if (tag.call(value) === '[object Date]') return new Real(value.getTime());
    const wrapped = wrap(value);
    if (wrapped !== undefined) return wrapped;
    const made = {};
    for (const key of Object.keys(value)) made[key] = copy(value[key], wrap);
    return made;
  };
  return {
    error(name, message) { const made = new Error(message); made.name = name; return made; },
    array: (numbers) => Array.from(numbers),
    value: copy,
  };
})`;
const prelude = new vm.Script(PRELUDE, { filename: 'prelude.js' });

/** Makes a context out of `globals` (the services); `clock` is the host clock's shared memory. */
export function createRealm(globals: Record<string, unknown>, clock: SharedArrayBuffer): Realm {
  const context = vm.createContext(globals);
  const start: (now: () => number, absent: readonly string[]) => Tools = prelude.runInContext(context);
  return { context: globals, ...start(() => readClock(clock), ABSENT) };
}
