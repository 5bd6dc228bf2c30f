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

/** What is said of a question holds for all its columns (`isAmong` in `sheet/layout/column-in`), leaving out before masking. */
export function treatmentOf({ leftOut, masked }: Choices, column: string): Treatment {
  const names = [column, questionOf(column)];
  if (names.some((name) => leftOut.includes(name))) return 'leaveOut';
  return names.some((name) => masked.includes(name)) ? 'mask' : 'import';
}

/** Does its question decide, so that nothing can be chosen for the column alone? */
export const isDecided = (choices: Choices, column: string): boolean =>
  questionOf(column) !== column && treatmentOf(choices, questionOf(column)) !== 'import';

/** `/geo-part:place/gps|latitude` → `/question:place/gps`; a column that the form does not know is its own. */
const questionOf = (column: string): string =>
  column.replace(/^([^/]*\/)(?!name:)[a-z-]+:([^|]*)(?:\|[\s\S]*)?$/, '$1question:$2');

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
