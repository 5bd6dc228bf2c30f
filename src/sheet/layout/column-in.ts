import type { Column } from '../../table/column';
import { columnKey } from '../../table/column-types';

/** The name of a column among all tables of a connection: `/question:grp/age`, `members/question:members/age`. */
export const columnIn = (table: string, column: Column): string => `${table}/${columnKey(column)}`;

/**
 * Is the column among the named ones? What was said of a question holds for all its columns: the parts of a position, the
 * address of a photo, what was read out of a recording. A repeat group's table repeats columns of its submission
 * (`_submission__submitted_by`, kobotoolbox-exports §6): what was said of the one holds for the other. Else what was left out
 * would come in again by another column.
 */
export const isAmong = (names: readonly string[], table: string, column: Column): boolean =>
  [columnIn(table, column), nameOfQuestion(table, column), nameInSubmission(table, column)].some(
    (name) => name !== null && names.includes(name),
  );

const nameOfQuestion = (table: string, column: Column): string | null =>
  column.path === null ? null : columnIn(table, { ...column, role: 'question', part: null });

const COPY = '_submission_';

function nameInSubmission(table: string, column: Column): string | null {
  if (table === '' || column.path !== null || !column.name.startsWith(COPY)) return null;
  return columnIn('', { ...column, name: column.name.slice(COPY.length) });
}
