import { types } from 'node:util';
import { HostRichTextValue, HostSpreadsheet } from '../../spreadsheet';
import { isHandleRef, isRichTextRef } from '../wire';

/** The main-thread objects that one execution holds, by number. */
export class Handles {
  private readonly objects: object[] = [];
  private readonly numbers = new Map<object, number>();

  /** The object behind a number. */
  object(handle: number): object {
    const found = this.objects[handle];
    if (found === undefined) throw new Error(`No object has the handle ${handle}.`);
    return found;
  }

  /** What goes to the worker: objects of the model as handles, everything else as it is. */
  toWire(value: unknown): unknown {
    if (typeof value !== 'object' || value === null || types.isDate(value)) return value;
    if (Array.isArray(value))
      return value.some((item) => typeof item === 'object' && item !== null)
        ? value.map((item) => this.toWire(item))
        : value;
    if (value instanceof HostRichTextValue) return { $richText: value.getText() };
    const kind = kindOf(value);
    if (kind !== undefined) return { $handle: this.number(value), kind };
    if (Object.getPrototypeOf(value) !== Object.prototype) return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, this.toWire(item)]));
  }

  /** What came from the worker: handles as objects, the rest made anew in this realm (inside Jest it comes from another). */
  fromWire(value: unknown): unknown {
    if (typeof value !== 'object' || value === null) return value;
    if (types.isDate(value)) return new Date(Number(value));
    if (isHandleRef(value)) return this.object(value.$handle);
    if (isRichTextRef(value)) return new HostRichTextValue(value.$richText);
    if (Array.isArray(value)) return Array.from(value, (item) => this.fromWire(item));
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, this.fromWire(item)]));
  }

  private number(object: object): number {
    const known = this.numbers.get(object);
    if (known !== undefined) return known;
    this.objects.push(object);
    this.numbers.set(object, this.objects.length - 1);
    return this.objects.length - 1;
  }
}

/** `Range` for a HostRange; `undefined` for plain data. */
function kindOf(value: object): string | undefined {
  if (value instanceof HostSpreadsheet) return 'Spreadsheet';
  const name = value.constructor?.name ?? 'Object';
  return name.startsWith('Host') ? name.slice('Host'.length) : undefined;
}
