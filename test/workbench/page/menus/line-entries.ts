import { columnLetters } from '../../../host/spreadsheet/a1/letters';
import { onCells, onSheet } from '../acts';
import type { Target } from '../grid/pointer';
import { boxOf } from '../grid/selection';
import type { PageState } from '../state';
import { act, type Entry, LINE } from './entry';

const times = (count: number, one: string): string => (count === 1 ? `1 ${one}` : `${count} ${one}s`);

/** Inserting, deleting and hiding the selected rows. Google counts from 1. */
export function rowEntries(state: PageState): Entry[] {
  const { row, rows } = boxOf(state.shown.selection);
  const on = (method: string, ...args: number[]) => onSheet(state, method, ...args);
  return [
    act(`Insert ${times(rows, 'row')} above`, () => on('insertRowsBefore', row + 1, rows)),
    act(`Insert ${times(rows, 'row')} below`, () => on('insertRowsAfter', row + rows, rows)),
    act(`Delete ${times(rows, 'row')}`, () => on('deleteRows', row + 1, rows)),
    act(`Hide ${times(rows, 'row')}`, () => on('hideRows', row + 1, rows)),
    act('Show hidden rows here', () =>
      on('showRows', Math.max(1, row), Math.min(rows + 2, linesFrom(state, 'rows', row))),
    ),
  ];
}

export function columnEntries(state: PageState): Entry[] {
  const { column, columns } = boxOf(state.shown.selection);
  const on = (method: string, ...args: number[]) => onSheet(state, method, ...args);
  const [first, count] = [Math.max(1, column), Math.min(columns + 2, linesFrom(state, 'columns', column))];
  return [
    act(`Insert ${times(columns, 'column')} left`, () => on('insertColumnsBefore', column + 1, columns)),
    act(`Insert ${times(columns, 'column')} right`, () => on('insertColumnsAfter', column + columns, columns)),
    act(`Delete ${times(columns, 'column')}`, () => on('deleteColumns', column + 1, columns)),
    act(`Hide ${times(columns, 'column')}`, () => on('hideColumns', column + 1, columns)),
    act('Show hidden columns here', () => on('showColumns', first, count)),
  ];
}

/** How many lines there are from the one before `line`. */
const linesFrom = ({ shown }: PageState, axis: 'rows' | 'columns', line: number): number =>
  shown.sheet[axis].length - Math.max(1, line) + 1;

export function sortEntries(state: PageState): Entry[] {
  const { column } = boxOf(state.shown.selection);
  const name = columnLetters(column);
  return [
    act(`Sort sheet by column ${name}, A to Z`, () => onSheet(state, 'sort', column + 1, true)),
    act(`Sort sheet by column ${name}, Z to A`, () => onSheet(state, 'sort', column + 1, false)),
  ];
}

/** What a click with the second button offers. */
export function contextEntries(state: PageState, { kind }: Target): Entry[] {
  const clear = act('Clear contents', () => onCells(state, boxOf(state.shown.selection), 'clearContent'));
  if (kind === 'row') return [clear, LINE, ...rowEntries(state)];
  if (kind === 'column') return [clear, LINE, ...columnEntries(state), LINE, ...sortEntries(state)];
  return [clear, LINE, ...rowEntries(state), LINE, ...columnEntries(state), LINE, ...sortEntries(state)];
}
