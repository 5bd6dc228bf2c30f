/** Anything that JSON can say; results are compared as JSON. */
export type Plain = string | number | boolean | null | readonly Plain[] | { readonly [name: string]: Plain };

/**
 * One belief about Google, tried out. It runs on the local stand-in in `npm test`, and on the real thing by anyone with
 * an account: `npm run build:conformance`.
 */
export interface ConformanceCase {
  /** The port or service it is about. */
  readonly port: string;
  readonly name: string;
  /** What we believe, or the set of answers that are all fine for us. */
  readonly expected: Plain;
  /** Does it and tells what was seen. Whatever it throws is seen as `{"threw": words}`. */
  readonly run: (scratch: Scratch) => Plain;
}

export interface Scratch {
  /** A new tab for this case alone, deleted afterwards. */
  readonly sheet: () => GoogleAppsScript.Spreadsheet.Sheet;
  /** A KoboToolbox server that may be asked without a key. */
  readonly server: string;
}

export interface ConformanceResult {
  readonly port: string;
  readonly name: string;
  readonly expected: Plain;
  readonly seen: Plain;
  readonly same: boolean;
}
