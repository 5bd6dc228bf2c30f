/** A constant of one of Google's enums: compared by identity, written as its name. */
export class EnumValue {
  constructor(
    private readonly text: string,
    private readonly index: number,
  ) {}
  toString(): string {
    return this.text;
  }
  toJSON(): string {
    return this.text;
  }
  name(): string {
    return this.text;
  }
  ordinal(): number {
    return this.index;
  }
}

export type Enumeration<Names extends string> = { readonly [Name in Names]: EnumValue };

/** An enum with these constants, in Google's order. */
export function enumeration<const Names extends string>(...names: readonly Names[]): Enumeration<Names> {
  const entries = names.map((name, index) => [name, new EnumValue(name, index)]);
  return Object.freeze(Object.fromEntries(entries));
}
