import type { Labels } from './form';

/** A row of `survey` or `choices`, its keys not checked yet. */
export type FormRow = ReadonlyMap<string, unknown>;

/** A name or a label: text, or a number as some servers keep a choice called `1`. */
export const textOf = (value: unknown): string | null =>
  typeof value === 'string' ? value : typeof value === 'number' || typeof value === 'boolean' ? String(value) : null;

const COLUMN = /^label::?(.+)$/;

/** Languages that columns such as `label::French (fr)` speak of, in a form that was never saved by KoboToolbox. */
export const languagesOfColumns = (rows: readonly FormRow[]): string[] => [
  ...new Set(rows.flatMap((row) => [...row.keys()].flatMap((key) => COLUMN.exec(key)?.[1]?.trim() ?? []))),
];

/**
 * Labels of a row, one for each language. A plain text stands for the first language (KoboToolbox keeps it so in forms with
 * one unnamed language, `kpi/utils/standardize_content.py`).
 */
export function labelsOf(row: FormRow, languages: readonly (string | null)[]): Labels {
  const label = row.get('label');
  const listed = Array.isArray(label) ? label : [label];
  return languages.map((language, index) => textOf(listed[index]) ?? ownColumn(row, language));
}

function ownColumn(row: FormRow, language: string | null): string | null {
  if (language === null) return null;
  return textOf(row.get(`label::${language}`) ?? row.get(`label:${language}`));
}
