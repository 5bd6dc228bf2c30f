/**
 * Why the page refuses arguments of `google.script.run`, or `null`. Facts: numbers, booleans, text, null, plain objects
 * and arrays may go; a Date, a function, an instance of a class make the request fail, a cycle too; `undefined` as an
 * argument is refused here, inside it is as JSON has it. The words are those of Google's own page code.
 */
export function refusedArgument(args: readonly unknown[]): string | null {
  for (const [index, arg] of args.entries()) {
    const words = arg === undefined ? illegal(String(index)) : refusedIn(arg, String(index), []);
    if (words !== null) return words;
  }
  return null;
}

/** The arguments as the server gets them: by way of JSON. */
export function asSent(args: readonly unknown[]): unknown[] {
  const sent: unknown = JSON.parse(JSON.stringify(args));
  return Array.isArray(sent) ? sent : [];
}

const illegal = (key: string) => `Failed due to illegal value in property: ${key}`;

function refusedIn(value: unknown, key: string, above: readonly object[]): string | null {
  if (typeof value === 'function' || typeof value === 'symbol' || typeof value === 'bigint') return illegal(key);
  if (typeof value !== 'object' || value === null) return null;
  if (above.includes(value)) return 'Failed due to circular reference.';
  const prototype: unknown = Object.getPrototypeOf(value);
  const plain = Array.isArray(value) || prototype === null || Object.getPrototypeOf(prototype) === null;
  if (!plain || Object.prototype.toString.call(value) === '[object Date]') return illegal(key);
  for (const [name, item] of Object.entries(value)) {
    const words = refusedIn(item, name, [...above, value]);
    if (words !== null) return words;
  }
  return null;
}
