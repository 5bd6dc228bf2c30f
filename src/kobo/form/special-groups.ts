import { type FormRow, textOf } from './labels';
import { rowType } from './row-type';

/** Name of a row: the given one, else the one that KoboToolbox made up (`kpi/utils/autoname.py`); `''` for none. */
export const nameOf = (row: FormRow): string => textOf(row.get('name')) || textOf(row.get('$autoname')) || '';

const SPECIAL = /^begin_(score|rank|kobomatrix)$/;

/**
 * Writes KoboToolbox's own groups as the plain groups that it deploys (`kpi/utils/xlsform_preprocessors`): the exported
 * version of the form knows only those. Their rows carry no path of their own, so paths come from the groups.
 */
export function expandSpecialGroups(survey: readonly FormRow[], choices: readonly FormRow[]): FormRow[] {
  const start = survey.findIndex((row) => SPECIAL.test(rowType(row).type));
  const first = survey[start];
  if (first === undefined) return [...survey];
  const end = survey.findIndex((row, index) => index > start && rowType(row).type === endOf(first));
  const inside = survey.slice(start + 1, end === -1 ? undefined : end);
  const rest = end === -1 ? [] : survey.slice(end + 1);
  return [...survey.slice(0, start), ...expand(first, inside, choices), ...expandSpecialGroups(rest, choices)];
}

const endOf = (first: FormRow): string => rowType(first).type.replace('begin', 'end');

function expand(first: FormRow, inside: readonly FormRow[], choices: readonly FormRow[]): FormRow[] {
  const kind = rowType(first).type;
  if (kind === 'begin_score') return score(first, inside);
  return kind === 'begin_rank' ? rank(first, inside) : matrix(first, inside, choices);
}

const row = (entries: Readonly<Record<string, unknown>>): FormRow => new Map(Object.entries(entries));
const group = (name: string, rows: readonly FormRow[]): FormRow[] => [
  row({ type: 'begin_group', name }),
  ...rows,
  row({ type: 'end_group' }),
];
const selectOne = (from: FormRow, name: string, list: unknown): FormRow =>
  row({ type: 'select_one', name, label: from.get('label'), select_from_list_name: list });

function score(first: FormRow, inside: readonly FormRow[]): FormRow[] {
  const list = first.get('kobo--score-choices');
  const header = selectOne(first, `${nameOf(first)}_header`, list);
  return group(nameOf(first), [header, ...inside.map((each) => selectOne(each, nameOf(each), list))]);
}

function rank(first: FormRow, inside: readonly FormRow[]): FormRow[] {
  const list = first.get('kobo--rank-items');
  const note = row({ type: 'note', name: `${nameOf(first)}_label`, label: first.get('label') });
  return group(nameOf(first), [note, ...inside.map((each) => selectOne(each, nameOf(each), list))]);
}

/** A heading, then one group for each item of the list, each with every column; KoboToolbox marks up their labels. */
function matrix(first: FormRow, columns: readonly FormRow[], choices: readonly FormRow[]): FormRow[] {
  const items = choices.filter((each) => textOf(each.get('list_name')) === textOf(first.get('kobo--matrix_list')));
  const header = `${nameOf(first)}_header`;
  const heading = [first, ...columns].map((each, index) =>
    row({
      type: 'note',
      name: `${header}_${index === 0 ? 'note' : nameOf(each)}`,
      label: marked(each.get('label'), (label) => `**${label}**`),
    }),
  );
  return [...group(header, heading), ...items.flatMap((item) => matrixItem(nameOf(first), item, columns))];
}

function matrixItem(matrixName: string, item: FormRow, columns: readonly FormRow[]): FormRow[] {
  const itemName = textOf(item.get('name')) || textOf(item.get('$autovalue')) || '';
  const name = `${matrixName}_${itemName}`;
  const note = row({
    type: 'note',
    name: `${name}_note`,
    label: marked(item.get('label'), (label) => `##### ${label}`),
  });
  return group(name, [note, ...columns.map((column) => matrixCell(name, itemName, column))]);
}

const matrixCell = (groupName: string, itemName: string, column: FormRow): FormRow =>
  row({
    type: rowType(column).type,
    name: `${groupName}_${nameOf(column)}`,
    label: marked(column.get('label'), (label) => `<span style="display:none">${itemName}-${label}</span>`),
    select_from_list_name: rowType(column).list,
  });

function marked(label: unknown, mark: (label: string) => string): unknown {
  const one = (text: unknown) => (textOf(text) === null ? null : mark(textOf(text) ?? ''));
  return Array.isArray(label) ? label.map(one) : one(label);
}
