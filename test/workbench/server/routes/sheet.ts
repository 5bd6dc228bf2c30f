import type { HostSheet } from '../../../host/spreadsheet';
import type { AxisView, RunsView, SheetView } from '../../contract';
import type { Desk } from '../desk';
import { Refusal } from '../refusal';
import { numberOf, type Route } from './route';

type Axis = HostSheet['state']['rows'];

/** The size and the lines of a tab. */
export const sheet: Route = (desk, ask) => sheetView(desk, numberOf(ask, 'sheet'));

export function sheetView(desk: Desk, id: number): SheetView {
  const { state } = sheetById(desk, id);
  const { rows, columns, rightToLeft } = state;
  return { id, rows: axisView(rows), columns: axisView(columns), rightToLeft };
}

/** @throws Refusal 404 */
export function sheetById({ host }: Desk, id: number): HostSheet {
  const found = host.spreadsheet.getSheetById(id);
  if (found === null) throw new Refusal(404, 'This tab was deleted.');
  return found;
}

const axisView = ({ length, frozen, hidden, sizes }: Axis): AxisView => ({
  length,
  frozen,
  hidden: runsView(hidden),
  sizes: runsView(sizes),
});

/** JSON has no `undefined`. */
const runsView = <T>({ starts, values }: { starts: readonly number[]; values: readonly (T | undefined)[] }) =>
  ({ starts, values: values.map((value) => value ?? null) }) satisfies RunsView<T>;
