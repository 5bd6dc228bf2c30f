import { signatureMismatch } from '../exception';
import { type HandleRef, isHandleRef, isRichTextRef } from '../wire';
import { EnumValue } from './enums';
import type { Realm } from './realm';
import { createRichText, richTextOf } from './rich-text';

/** Makes the stand-in of a main-thread object of some kind (`Range`, `Sheet`, …). */
export type MakeRemote = (kind: string, handle: number) => object;

/** Objects that live on the main thread, as the bundle holds them: one stand-in per handle. */
export class Remotes {
  private readonly byHandle = new Map<number, object>();
  private readonly refs = new WeakMap<object, HandleRef>();

  constructor(
    private readonly realm: Realm,
    private readonly make: MakeRemote,
  ) {}

  /** From the wire into the bundle's world. */
  revive(value: unknown): unknown {
    if (typeof value !== 'object' || value === null) return value;
    return this.realm.value(value, (object) => {
      if (isHandleRef(object)) return this.remote(object);
      return isRichTextRef(object) ? createRichText(this.realm, object.$richText) : undefined;
    });
  }

  /** From the bundle's world onto the wire. Throws for what cannot cross (functions, symbols), in Google's words. */
  toWire(args: readonly unknown[], method: string): unknown[] {
    return args.map((arg) => this.outward(arg, args, method));
  }

  isRemote(value: object): boolean {
    return this.refs.has(value);
  }

  private remote(ref: HandleRef): object {
    const known = this.byHandle.get(ref.$handle);
    if (known !== undefined) return known;
    const made = this.make(ref.kind, ref.$handle);
    this.byHandle.set(ref.$handle, made);
    this.refs.set(made, ref);
    return made;
  }

  private outward(value: unknown, args: readonly unknown[], method: string): unknown {
    if (typeof value === 'function' || typeof value === 'symbol') throw this.mismatch(method, args);
    if (typeof value !== 'object' || value === null) return value;
    const ref = this.refs.get(value);
    if (ref !== undefined) return ref;
    if (value instanceof EnumValue) return value.toString();
    const text = richTextOf(value);
    if (text !== undefined) return { $richText: text };
    if (Array.isArray(value)) return value.map((item) => this.outward(item, args, method));
    if (Object.prototype.toString.call(value) === '[object Date]') return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, this.outward(item, args, method)]));
  }

  private mismatch(method: string, args: readonly unknown[]): Error {
    const { name, message } = signatureMismatch(method, args);
    return this.realm.error(name, message);
  }
}
