import type { TabColumn, TabContent } from '../../src/sheet/layout/tab-content';
import type { Stand } from '../../src/sheet/stand/stand';
import type { SyncMark } from '../../src/sheet/stand/sync-cell';
import type { ColumnState, TableState } from '../../src/sheet/state/table-state';

/** The machine line of a column of these tests. */
export const machine = (name: string): string => `kobo:link0001 /question:${name}`;

/** A column of a tab, called as its question. */
export const tabColumn = (name: string, change: Partial<TabColumn> = {}): TabColumn => ({
  header: name,
  note: `${name}\n${machine(name)}`,
  machine: machine(name),
  type: 'text',
  part: 'data',
  treatment: '',
  ...change,
});

/** That column as a run left it. */
export const columnState = (name: string, at: number, change: Partial<ColumnState> = {}): ColumnState => ({
  machine: machine(name),
  label: name,
  note: `${name}\n${machine(name)}`,
  type: 'text',
  part: 'data',
  treatment: '',
  at,
  header: name,
  isGone: false,
  ...change,
});

export const tableState = (change: Partial<TableState> = {}): TableState => ({
  columns: [],
  keys: [],
  highest: {},
  leftOut: [],
  removed: 0,
  headerStyle: 'export',
  verifiedAt: 0,
  ...change,
});

export const tabContent = (change: Partial<TabContent> = {}): TabContent => ({
  parent: null,
  table: '',
  columns: [],
  hxl: null,
  rows: [],
  keys: [],
  keyKind: 'id',
  submissions: [],
  rightToLeft: false,
  isBare: false,
  ...change,
});

/** A tab with these columns, the sync column behind them; `''` is a blank header. Those named `…!` have no note. */
export function standWith(names: readonly string[], change: Partial<Stand> = {}): Stand {
  const headers = names.map((name) => name.replace('!', ''));
  return {
    grid: { rows: 10, columns: names.length + 1 },
    headers: [...headers, '_kobo_sync'],
    notes: [...names.map((name) => (name === '' || name.endsWith('!') ? '' : `${name}\n${machine(name)}`)), ''],
    sync: {
      column: names.length + 1,
      head: { connection: 'link0001', table: '', kind: 'id' },
      texts: [],
      marks: [],
    },
    headerRow: 1,
    headerRows: 1,
    isHeadless: false,
    ...change,
  };
}

export const PRINT = '0123456789abcd';
export const mark = (key: string, change: Partial<SyncMark> = {}): SyncMark => ({
  key: `1:${key}`,
  print: PRINT,
  isRemoved: false,
  ...change,
});
