import type { Table } from '../table/typed-table';
import type { LaidOut } from './lay-out';
import type { Counts } from './run-record';

export const submissionsIn = ({ tables }: LaidOut): number => tables.find(({ name }) => name === '')?.rows.length ?? 0;

/** What an export holds, and what of it does not stand in the tabs as it was answered. */
export function countsOf(laid: LaidOut, cutCells: number): Counts {
  const { contents } = laid.wanted;
  const sum = (of: (table: Table) => number): number => laid.tables.reduce((all, table) => all + of(table), 0);
  return {
    submissions: submissionsIn(laid),
    tabs: contents.length,
    rows: contents.reduce((all, { rows }) => all + rows.length, 0),
    columns: contents.reduce((all, { columns }) => all + columns.length, 0),
    heldColumns: laid.known.held.length,
    droppedCells: sum(({ counts }) => counts.dropped),
    unfitCells: sum(({ counts }) => counts.unfit.reduce((all, one) => all + one, 0)),
    cutCells,
    truncatedCells: sum(({ counts }) => counts.truncated),
    shortenedLinks: sum(({ counts }) => counts.shortenedLinks),
  };
}
