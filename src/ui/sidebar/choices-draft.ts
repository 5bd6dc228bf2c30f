import type { Choices, ChoicesChange } from '../../sync/choices';
import type { OptionColumn } from '../../sync/import-options';

/** What happens to a column's answers. */
export type Treatment = 'import' | 'mask' | 'leaveOut';

type ColumnType = OptionColumn['type'];

/** Choices that a person is changing; nothing is kept until they are saved. */
export interface Draft {
  readonly choices: Choices;
  readonly change: (edit: (choices: Choices) => Choices) => void;
}

export function treatmentOf({ leftOut, masked }: Choices, column: string): Treatment {
  if (leftOut.includes(column)) return 'leaveOut';
  return masked.includes(column) ? 'mask' : 'import';
}

export const withTreatment =
  (column: string, treatment: Treatment) =>
  (choices: Choices): Choices => ({
    ...choices,
    masked: listed(choices.masked, column, treatment === 'mask'),
    leftOut: listed(choices.leftOut, column, treatment === 'leaveOut'),
  });

export const withParent =
  (column: string, isWanted: boolean) =>
  (choices: Choices): Choices => ({ ...choices, parentColumns: listed(choices.parentColumns, column, isWanted) });

/** @param type null: as the form says */
export const withType =
  (column: string, type: ColumnType | null) =>
  ({ types, ...choices }: Choices): Choices => {
    const { [column]: _, ...others } = types;
    return { ...choices, types: type === null ? others : { ...others, [column]: type } };
  };

const listed = (list: readonly string[], item: string, isIn: boolean): string[] => [
  ...list.filter((one) => one !== item),
  ...(isIn ? [item] : []),
];

/** What differs, as the server wants it: whole lists of the kinds that were changed; null where nothing was. */
export function changeOf(before: Choices, after: Choices): ChoicesChange | null {
  const changed = Object.entries(after).filter(([kind, value]) => told(value) !== told(valueIn(before, kind)));
  return changed.length === 0 ? null : Object.fromEntries(changed);
}

const valueIn = (choices: Choices, kind: string): unknown =>
  Object.entries(choices).find(([name]) => name === kind)?.[1];

/** The order of columns in a list means nothing. */
function told(value: unknown): string {
  if (Array.isArray(value)) return JSON.stringify([...value].sort());
  return JSON.stringify(typeof value === 'object' && value !== null ? Object.entries(value).sort() : value);
}
