import { type FormRow, textOf } from './labels';

/** What a row of the survey says it is. */
export interface RowType {
  readonly type: string;
  readonly list: string | null;
  readonly orOther: boolean;
}

/**
 * KoboToolbox saves one word (`select_one`) and the list in `select_from_list_name`; forms brought from elsewhere have
 * `select_one yes_no or_other` and `begin group` (`kpi/utils/standardize_content.py`).
 */
export function rowType(row: FormRow): RowType {
  const [first = '', second, third] = (textOf(row.get('type')) ?? '').trim().split(/\s+/);
  const list = textOf(row.get('select_from_list_name'));
  if (/^(?:begin|end)$/.test(first) && second !== undefined)
    return { type: `${first}_${second}`, list, orOther: false };
  const orOther = isTrue(row.get('_or_other')) || third === 'or_other' || (list !== null && second === 'or_other');
  return { type: first, list: list ?? second ?? null, orOther };
}

const isTrue = (value: unknown): boolean => value === true || value === 'true';
