import { type AppliedTab, applyTab } from '../../../src/sheet/apply/apply-tab';
import type { TabColumn, TabContent } from '../../../src/sheet/layout/tab-content';
import { printsOf } from '../../../src/sheet/plan/content-prints';
import { planTab } from '../../../src/sheet/plan/plan-tab';
import type { TabPlan } from '../../../src/sheet/plan/tab-plan';
import type { TabWishes } from '../../../src/sheet/plan/tab-wishes';
import { stateAfter } from '../../../src/sheet/state/state-after';
import type { Cell } from '../../../src/table/cell';
import type { CellType } from '../../../src/table/column';
import { modelWorkbook } from '../../fakes/workbook';

export const WHOSE = { connection: 'link0001', table: '' };

const column = (header: string, type: CellType): TabColumn => ({
  header,
  note: `about ${header}\nkobo:link0001 /question:${header}`,
  machine: `kobo:link0001 /question:${header}`,
  type,
  part: header === '_id' ? 'key' : 'data',
  treatment: '',
});

/** What a tab of submissions is to hold; `_id` is the first column, and its cells name the rows. */
export const contentOf = (
  header: readonly string[],
  rows: readonly (readonly Cell[])[],
  types: readonly CellType[] = [],
): TabContent => ({
  table: '',
  parent: null,
  columns: ['_id', ...header].map((name, at) => column(name, types[at] ?? 'text')),
  hxl: null,
  rows,
  keys: rows.map(([id]) => String(id)),
  keyKind: 'id',
  submissions: rows.map(([id]) => String(id)),
  rightToLeft: false,
  isBare: false,
});

export const WISHES: TabWishes = {
  whose: WHOSE,
  state: null,
  headerStyle: 'export',
  isUnwanted: () => false,
  rename: (name) => name,
  decided: {},
  removed: 'keepNotes',
  handDeleted: 'ask',
  putBackLeftOut: false,
  all: false,
  verify: false,
  made: new Set(),
  zone: { name: 'Africa/Nairobi', offsetMinutes: () => 180 },
  now: Date.UTC(2026, 0, 5, 8),
  words: { gone: 'gone', sync: 'do not edit', removedAt: 'when it went' },
};

/** A tab of the local spreadsheet, and how to refresh it: each run knows what the last one left. */
export function newTab(grid = { rows: 1000, columns: 26 }) {
  const workbook = modelWorkbook();
  const tab = workbook.addTab('T');
  const sheet = workbook.spreadsheet.getSheetByName('T');
  if (sheet === null) throw new Error('The tab is gone.');
  if (grid.rows < 1000) sheet.deleteRows(grid.rows + 1, 1000 - grid.rows);
  if (grid.columns < 26) sheet.deleteColumns(grid.columns + 1, 26 - grid.columns);
  let state: TabWishes['state'] = null;
  /** Nothing is written. */
  const plan = (content: TabContent, given: Partial<TabWishes> = {}): TabPlan => {
    const planned = planTab(tab, content, printsOf(content), { ...WISHES, state, ...given });
    if (!planned.ok) throw new Error(planned.failure.code);
    return planned.value;
  };
  const refresh = (content: TabContent, given: Partial<TabWishes> = {}): AppliedTab => {
    const wishes = { ...WISHES, state, ...given };
    const applied = applyTab(tab, plan(content, given), wishes, 'guarded', () => 'go');
    if (!applied.ok || applied.value.ended !== 'done') throw new Error(JSON.stringify(applied));
    const { plan: after } = applied.value;
    state = stateAfter(after, {
      before: state,
      highest: {},
      removed: 0,
      headerStyle: wishes.headerStyle,
      verifiedAt: wishes.now,
      leftOut: after.rows.report.leftOut,
    });
    return applied.value;
  };
  /** The column of what the add-on knows rows by, from 1. */
  const syncColumn = (): number =>
    (sheet.getRange('1:1').getValues()[0] ?? []).findIndex((text) => String(text).startsWith('_kobo_sync')) + 1;
  /** What stands in the tab, as far as people see it. */
  const texts = (): unknown[][] => {
    const at = syncColumn() - 1;
    return sheet
      .getDataRange()
      .getValues()
      .map((row) => row.filter((_, c) => c !== at));
  };
  /** Has somebody act right before a method is called for the first time from now on. */
  const meanwhile = (method: string, act: () => unknown): void => {
    let isDone = false;
    workbook.before = (name) => {
      if (isDone || name !== method) return;
      isDone = true;
      act();
    };
  };
  return { workbook, tab, sheet, plan, refresh, syncColumn, texts, meanwhile };
}
