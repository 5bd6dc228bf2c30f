/**
 * A form as far as exports need it. Plain values in lists, never objects keyed by names: a question may be called
 * `__proto__`.
 */
export interface Form {
  /** Languages of the labels in KoboToolbox's order; null is the unnamed one. Never empty. */
  readonly languages: readonly (string | null)[];
  /** In survey order. */
  readonly questions: readonly Question[];
  readonly repeats: readonly Repeat[];
  readonly lists: readonly ChoiceList[];
}

/** One label for each language of the form; null where it is missing. */
export type Labels = readonly (string | null)[];

export interface Question {
  /** As XLSForm names it, without the list: `select_one`, `dateTime`, `text`… */
  readonly type: string;
  readonly name: string;
  /** Names of its groups and its own, joined by `/`: `$xpath`, which is the key in a submission too. */
  readonly path: string;
  /** Name of the innermost repeat group; `''` for the submissions. */
  readonly table: string;
  /** Groups and repeat groups around it, the outermost first. */
  readonly ancestors: readonly Ancestor[];
  readonly labels: Labels;
  /** Name of its list of choices. */
  readonly list: string | null;
  /** A select with `or_other`: a free text `<name>_other` comes with it. */
  readonly orOther: boolean;
  /** HXL tags, `#adm1+name`. */
  readonly hxl: readonly string[];
  /** A reading test (`appearance: literacy`), which has three columns more. */
  readonly literacy: boolean;
}

export interface Ancestor {
  readonly name: string;
  readonly labels: Labels;
}

export interface Repeat extends Ancestor {
  readonly path: string;
  /** Name of the table that its rows belong to; `''` for the submissions. */
  readonly parent: string;
}

export interface ChoiceList {
  readonly name: string;
  readonly choices: readonly Choice[];
}

export interface Choice {
  readonly name: string;
  readonly labels: Labels;
}
