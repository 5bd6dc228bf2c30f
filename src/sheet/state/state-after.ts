import type { TabPlan } from '../plan/tab-plan';
import type { ColumnState, TableState } from './table-state';

/** What else goes into the state of a tab after a run. */
export interface AfterRun extends Pick<TableState, 'highest' | 'removed' | 'headerStyle' | 'verifiedAt' | 'leftOut'> {
  readonly before: TableState | null;
}

/** What a run that completed leaves behind: columns, rows, and what people decided. Pure. */
export function stateAfter(plan: TabPlan, { before, ...rest }: AfterRun): TableState {
  const leftOut = new Set(rest.leftOut);
  return { columns: columnsAfter(plan, before), keys: plan.content.keys.filter((key) => !leftOut.has(key)), ...rest };
}

function columnsAfter({ content, columns, stand }: TabPlan, before: TableState | null): readonly ColumnState[] {
  if (content.isBare) return before?.columns ?? [];
  const here = columns.wanted.flatMap((column, at): ColumnState[] => {
    const place = columns.places[at] ?? null;
    if (place === null) return [];
    const { machine, header: label, type, part, treatment } = column;
    const header = stand.headers[place - 1] ?? '';
    return [{ machine, label, note: column.note, type, part, treatment, at: place, header, isGone: false }];
  });
  const staying = columns.staying.map(({ machine, column }): ColumnState => {
    const known = before?.columns.find((one) => one.machine === machine);
    const header = stand.headers[column - 1] ?? '';
    const base = known ?? { machine, label: header, note: '', type: 'text', part: 'data', treatment: '' };
    return { ...base, at: column, header, isGone: true };
  });
  return [...here, ...staying];
}
