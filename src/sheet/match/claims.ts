import { columnName } from '../../shared/column-name';

/** Several columns of a tab that say, or seem, to be the same one of ours. */
export interface Claim {
  readonly machine: string;
  readonly columns: readonly number[];
}

/** What the columns of a claim are called: copies of a column have its header, so their places tell them apart. */
export function claimHeaders(columns: readonly number[], headers: readonly string[]): string[] {
  const texts = columns.map((column) => headers[column - 1] ?? '');
  const taken = new Set(texts);
  return texts.map((text, at) => {
    if (texts.indexOf(text) === at) return text;
    let name = `${text} [${columnName(columns[at] ?? 0)}]`;
    while (taken.has(name)) name = `${name}'`;
    taken.add(name);
    return name;
  });
}

export const chosenOf = (columns: readonly number[], names: readonly string[], decided: string | undefined) =>
  decided === undefined ? undefined : columns[names.indexOf(decided)];
